import CareerGraph
import CareerGuidance
import Words

extension Wording {
    /// Routes.
    enum Route {
        static func heading(_ question: RouteQuestion, in graph: CareerGraph) -> String {
            switch question {
            case .between(let origin, let destination):
                words(.routesFromTo(from: name(origin, in: graph), to: name(destination, in: graph)))
            case .from(let origin): words(.routesFrom(from: name(origin, in: graph)))
            case .leadingTo(let destination): words(.routesLeadingTo(to: name(destination, in: graph)))
            }
        }

        /// No route was found; which options to leave out, if that helps.
        static func nothing(_ names: [RouteConditions.Name]) -> String {
            names.isEmpty
                ? words(.routesNone) : words(.routesLoosen(options: words.sequence(names.map(option))))
        }

        private static func option(_ name: RouteConditions.Name) -> String {
            switch name {
            case .bachelorDegree: "--no-degree"
            case .payCut: "--no-pay-cut"
            case .leastPay: "--min-pay"
            case .mostMonths: "--within"
            }
        }

        static func summary(_ route: CareerGuidance.Route) -> String {
            let labels = route.labels.map { words($0.message) as String? }
            let parts =
                labels + [
                    words(.routeInAll(time: words.span(route.time))),
                    route.pay.map { words(.routeThenPay(pay: words.dollars($0))) },
                    route.tenYearPay.map { words(.routeTenYearPay(pay: words(.dollars(amount: words.count($0))))) },
                    route.lowestCoverage.map { words(.routeLowestCoverage(percent: words.percent($0))) },
                ]
            return words.sequence(parts.compactMap(\.self))
        }

        static func step(_ step: RouteStep) -> String {
            let parts = [
                step.coverage.map { words(.routeYouBring(percent: words.percent($0))) },
                words.span(step.time),
                step.pay?.middle.map { words(.payPerYear(pay: words.dollars($0))) },
            ]
            return words.sequence(parts.compactMap(\.self))
        }
    }
}
