/// Moves that everybody in the trade knows, written down before any weight was fitted or tuned.
///
/// The table is a check of the ranking, not a source of it: nothing in `CareerGuidance` knows it. A row stays when the
/// ranking misses it.
enum KnownMoves {
    /// One step as people in the trade would tell it.
    struct Row: Sendable {
        let origin: String
        let destination: String
        /// In the trade's words.
        let words: String

        init(_ origin: String, _ destination: String, _ words: String) {
            self.origin = origin
            self.destination = destination
            self.words = words
        }
    }

    static let all =
        health + kitchenAndService + buildingTrades + shopFloor + repair + office + technology + transport
        + protection + schoolAndCare

    private static let health = [
        Row("31-1131", "29-2061", "nursing assistant to licensed practical nurse"),
        Row("29-2061", "29-1141", "licensed practical nurse to registered nurse"),
        Row("29-1141", "29-1171", "registered nurse to nurse practitioner"),
        Row("29-1141", "11-9111", "registered nurse to nurse manager"),
        Row("31-1121", "31-1131", "home health aide to nursing assistant"),
        Row("31-1122", "31-1121", "personal care aide to home health aide"),
        Row("29-2042", "29-2043", "EMT to paramedic"),
        Row("31-9095", "29-2052", "pharmacy aide to pharmacy technician"),
        Row("31-2022", "31-2021", "physical therapist aide to physical therapist assistant"),
        Row("31-2012", "31-2011", "occupational therapy aide to occupational therapy assistant"),
        Row("31-9091", "29-1292", "dental assistant to dental hygienist"),
        Row("31-9096", "29-2056", "veterinary assistant to veterinary technician"),
        Row("29-2012", "29-2011", "medical laboratory technician to technologist"),
        Row("29-2034", "29-2035", "X-ray technologist to MRI technologist"),
        Row("31-9093", "29-2055", "sterile processing technician to surgical technologist"),
        Row("31-1133", "29-2053", "psychiatric aide to psychiatric technician"),
        Row("31-9097", "29-2012", "phlebotomist to medical laboratory technician"),
    ]

    private static let kitchenAndService = [
        Row("35-2014", "35-1011", "line cook to chef"),
        Row("35-9021", "35-2021", "dishwasher to prep cook"),
        Row("35-2021", "35-2014", "prep cook to line cook"),
        Row("35-1011", "11-9051", "chef to restaurant manager"),
        Row("35-3023", "35-1012", "fast food worker to shift supervisor"),
        Row("35-3031", "35-3011", "waiter to bartender"),
        Row("35-1012", "11-9051", "food service supervisor to food service manager"),
        Row("37-2012", "37-1011", "housekeeper to housekeeping supervisor"),
        Row("37-3011", "37-1012", "groundskeeper to landscaping supervisor"),
        Row("39-5093", "39-5012", "shampooer to hairdresser"),
        Row("43-4081", "11-9081", "hotel desk clerk to lodging manager"),
    ]

    private static let buildingTrades = [
        Row("47-3013", "47-2111", "electrician's helper to electrician"),
        Row("47-3015", "47-2152", "plumber's helper to plumber"),
        Row("47-3012", "47-2031", "carpenter's helper to carpenter"),
        Row("47-3011", "47-2021", "mason's helper to bricklayer"),
        Row("47-3016", "47-2181", "roofer's helper to roofer"),
        Row("47-2031", "47-1011", "carpenter to construction supervisor"),
        Row("47-2111", "47-1011", "electrician to construction supervisor"),
        Row("47-1011", "11-9021", "construction supervisor to construction manager"),
        Row("47-2061", "47-2073", "construction laborer to equipment operator"),
        Row("47-5071", "47-5011", "roustabout to derrick hand"),
        Row("47-5011", "47-5012", "derrick hand to driller"),
    ]

    private static let shopFloor = [
        Row("51-4041", "51-4111", "machinist to tool and die maker"),
        Row("51-9161", "51-9162", "CNC operator to CNC programmer"),
        Row("51-9198", "51-9111", "production helper to packaging machine operator"),
        Row("51-2092", "51-1011", "assembler to production supervisor"),
        Row("51-1011", "11-3051", "production supervisor to production manager"),
        Row("51-9161", "51-4041", "CNC operator to machinist"),
        Row("51-3022", "51-3021", "meat trimmer to butcher"),
        Row("51-6051", "51-6052", "hand sewer to tailor"),
    ]

    private static let repair = [
        Row("49-9098", "49-9041", "mechanic's helper to industrial machinery mechanic"),
        Row("49-9043", "49-9041", "machinery maintenance worker to industrial machinery mechanic"),
        Row("49-3093", "49-3023", "tire changer to auto mechanic"),
        Row("49-9041", "49-1011", "industrial machinery mechanic to maintenance supervisor"),
        Row("49-3023", "49-3031", "auto mechanic to diesel mechanic"),
        Row("49-9071", "49-9041", "general maintenance worker to industrial machinery mechanic"),
    ]

    private static let office = [
        Row("43-3071", "13-2072", "teller to loan officer"),
        Row("43-3031", "13-2011", "bookkeeper to accountant"),
        Row("43-4171", "43-6014", "receptionist to secretary"),
        Row("43-6014", "43-6011", "secretary to executive assistant"),
        Row("43-6011", "11-3012", "executive assistant to administrative services manager"),
        Row("43-4161", "13-1071", "HR assistant to HR specialist"),
        Row("13-1071", "11-3121", "HR specialist to HR manager"),
        Row("13-2011", "11-3031", "accountant to financial manager"),
        Row("43-4051", "43-1011", "customer service representative to office supervisor"),
        Row("43-9061", "43-1011", "office clerk to office supervisor"),
        Row("41-2011", "41-2031", "cashier to retail salesperson"),
        Row("41-2031", "41-1011", "retail salesperson to store supervisor"),
        Row("41-9022", "41-9021", "real estate agent to broker"),
        Row("43-6012", "23-2011", "legal secretary to paralegal"),
        Row("43-3061", "13-1023", "procurement clerk to purchasing agent"),
        Row("13-1161", "11-2021", "market research analyst to marketing manager"),
    ]

    private static let technology = [
        Row("15-1232", "15-1244", "help desk to systems administrator"),
        Row("15-1231", "15-1244", "network support to systems administrator"),
        Row("15-1244", "15-1241", "systems administrator to network architect"),
        Row("15-1244", "15-1212", "systems administrator to security analyst"),
        Row("15-1251", "15-1252", "programmer to software developer"),
        Row("15-1242", "15-1243", "database administrator to database architect"),
        Row("15-1253", "15-1252", "software tester to software developer"),
        Row("15-1252", "11-3021", "software developer to IT manager"),
    ]

    private static let transport = [
        Row("53-3033", "53-3032", "delivery driver to tractor-trailer driver"),
        Row("53-7065", "53-7051", "stocker to forklift operator"),
        Row("53-7062", "53-7051", "freight handler to forklift operator"),
        Row("53-5011", "53-5021", "deckhand to mate"),
        Row("53-4022", "53-4031", "brakeman to conductor"),
        Row("53-2012", "53-2011", "commercial pilot to airline pilot"),
    ]

    private static let protection = [
        Row("33-3051", "33-3021", "patrol officer to detective"),
        Row("33-3051", "33-1012", "patrol officer to police sergeant"),
        Row("33-2011", "33-1021", "firefighter to fire captain"),
        Row("33-3012", "33-1011", "correctional officer to correctional sergeant"),
        Row("33-9032", "33-1091", "security guard to security supervisor"),
    ]

    private static let schoolAndCare = [
        Row("39-9011", "25-2011", "childcare worker to preschool teacher"),
        Row("25-2011", "11-9031", "preschool teacher to childcare director"),
        Row("25-2031", "11-9032", "high school teacher to principal"),
        Row("25-9042", "25-2021", "teaching assistant to elementary school teacher"),
        Row("21-1093", "21-1021", "human service assistant to social worker"),
        Row("25-4031", "25-4022", "library technician to librarian"),
    ]
}
