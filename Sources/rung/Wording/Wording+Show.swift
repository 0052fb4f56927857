import CareerGraph
import Words

extension Wording {
    /// One occupation.
    enum Show {
        static func zone(_ zone: JobZone?) -> String {
            guard let zone else { return words(.zoneNotRated) }
            return words(
                .titleWithDetail(title: words(.zoneNumber(zone: String(zone.rawValue))), detail: words.name(zone)))
        }

        static func place(cluster: String, pathway: String) -> String { "\(cluster) > \(pathway)" }

        static func interests(_ interests: [Interest]) -> String {
            words(.interestsOf(interests: words.sequence(interests.map(words.name))))
        }

        static func pay(_ wages: Wages?) -> [String] {
            guard let wages, wages.yearlyMedian != nil else { return [words(.payNotPublished)] }
            let mark = mark(wages.source.isFallback)
            var lines: [String] = []
            if let year = wages.annual.median {
                lines.append(words(.payMiddle(pay: mark + words.dollars(year))))
            } else if let hour = wages.hourly.median {
                lines.append(words(.payMiddleHour(pay: mark + words.hourly(hour))))
            }
            if let low = wages.annual.percentile10, let high = wages.annual.percentile90 {
                lines.append("  " + words(.payTenths(low: words.dollars(low), high: words.dollars(high))))
            }
            if let employment = wages.employment {
                lines.append(labeled(.labelEmployment, mark + words.count(employment)))
            }
            return lines + note(wages.source)
        }

        static func outlook(_ outlook: Outlook?) -> [String] {
            guard let outlook else { return [words(.outlookNotPublished)] }
            let mark = mark(outlook.source.isFallback)
            let lines = [
                outlook.annualOpenings.map { labeled(.compareOpenings, mark + words.count($0)) },
                outlook.changeTenthsOfPercent.map { labeled(.labelChange, mark + words.signedTenths($0)) },
                outlook.entryEducation.map { labeled(.labelEducation, words.name($0)) },
                outlook.relatedExperience.map { labeled(.labelExperience, words.name($0)) },
                outlook.onTheJobTraining.map { labeled(.labelTraining, words.name($0)) },
            ]
            return lines.compactMap(\.self) + note(outlook.source)
        }

        /// `34.5%  bachelor's degree`.
        static func share(_ name: String, basisPoints: Int) -> String {
            words.decimal(hundredths: basisPoints) + "%  " + name
        }

        static func technology(_ technology: Technology) -> String {
            switch (technology.isInDemand, technology.isHot) {
            // What many jobs ask is more than what this one does.
            case (_, true): words(.technologyHot(title: technology.title))
            case (true, false): words(.technologyInDemand(title: technology.title))
            case (false, false): technology.title
            }
        }

        static func alternateTitle(_ title: AlternateTitle) -> String {
            title.shortTitle.map { words(.titleWithDetail(title: title.title, detail: $0)) } ?? title.title
        }
    }
}
