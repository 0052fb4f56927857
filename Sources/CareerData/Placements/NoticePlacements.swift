/// The occupations of the Manufacturing cluster as the attachment of the US notice on competency models lists them,
/// each of its job names with the O*NET-SOC occupations that it stands for.
///
/// The notice uses everyday job names and titles of older classifications; the mapping is Rung's, and docs/data.md
/// explains it. A name that covers several occupations is given all of them.
enum NoticePlacements {
    typealias Job = (name: String, occupations: [String])

    /// By pathway title.
    static let pathways: [(pathway: String, jobs: [Job])] = [
        (PathwayFramework.Manufacturing.production, production),
        (PathwayFramework.Manufacturing.processDevelopment, processDevelopment),
        (PathwayFramework.Manufacturing.maintenance, maintenance),
        (PathwayFramework.Manufacturing.qualityAssurance, qualityAssurance),
        (PathwayFramework.Manufacturing.logistics, logistics),
        (PathwayFramework.Manufacturing.healthSafety, healthSafety),
    ]

    private static let production: [Job] = [
        ("Assembler", ["51-2092.00", "51-2099.00"]),
        ("Automated Manufacturing Technician", ["17-3024.00"]),
        ("Bookbinder", ["51-5113.00"]),
        ("Calibration Technician", ["17-3028.00"]),
        ("Electrical Installer and Repairer", ["49-2094.00"]),
        ("Electromechanical Equipment Assembler", ["51-2023.00"]),
        ("Extruding and Drawing Machine Setter/Set-Up Operator", ["51-4021.00"]),
        ("Extrusion Machine Operator", ["51-9041.00"]),
        ("Foundry Worker", ["51-4052.00", "51-4071.00"]),
        ("Grinding, Lapping, and Buffing Machine Operator", ["51-4033.00"]),
        ("Hand Packers and Packager", ["53-7064.00"]),
        ("Hoist and Winch Operator", ["53-7041.00"]),
        ("Instrument Maker", ["51-4041.00"]),
        ("Large Printing Press Machine Setter and Set-Up Operator", ["51-5112.00"]),
        ("Machine Operator", ["51-4081.00", "51-9161.00"]),
        ("Manager, Supervisor", ["11-3051.00", "51-1011.00"]),
        ("Medical Appliance Maker", ["51-9082.00"]),
        ("Milling Machine Setter, Set-Up Operator", ["51-4035.00"]),
        ("Millwright", ["49-9044.00"]),
        ("Operator, Tender, Cutter/Brazer, Solderer, Machine Operator", ["51-4122.00"]),
        ("Painter", ["51-9123.00", "51-9124.00"]),
        ("Pattern & Model Maker", ["51-4061.00", "51-4062.00", "51-7031.00", "51-7032.00"]),
        ("Precision Layout Worker", ["51-4192.00"]),
        ("Precision Optical Goods Worker", ["51-9083.00"]),
        ("Production Associate", ["51-9198.00"]),
        ("Sheet Metal Worker", ["47-2211.00"]),
        ("Solderer and Brazer", ["51-4121.00"]),
        ("Tool and Die Maker", ["51-4111.00"]),
        ("Welder", ["51-4121.00"]),
    ]

    private static let processDevelopment: [Job] = [
        ("Design Engineer", ["17-2141.00"]),
        ("Electrical and Electronics Technician and Technologist", ["17-3023.00"]),
        ("Electronics Engineer", ["17-2072.00"]),
        ("Engineering and Related Technician and Technologist", ["17-3029.00"]),
        ("Engineering Technician", ["17-3026.00", "17-3027.00"]),
        ("Industrial Engineer", ["17-2112.00"]),
        ("Labor Relations Manager", ["11-3121.00", "13-1075.00"]),
        ("Manufacturing Engineer", ["17-2112.03"]),
        ("Manufacturing Technician", ["17-3026.00"]),
        ("Power Generating and Reactor Plant Operator", ["51-8011.00", "51-8013.00"]),
        ("Precision Inspector, Tester, and Grader", ["51-9061.00"]),
        ("Process Improvement Technician", ["17-3026.00"]),
        ("Production Manager", ["11-3051.00"]),
        ("Purchasing Agent", ["13-1023.00"]),
        ("Supervisor", ["51-1011.00"]),
    ]

    private static let maintenance: [Job] = [
        ("Biomedical Equipment Technician", ["49-9062.00"]),
        ("Boilermaker", ["47-2011.00"]),
        ("Communication System Installer/Repairer", ["49-2021.00", "49-2022.00"]),
        ("Computer Installer/Repairer", ["49-2011.00"]),
        ("Computer Maintenance Technician", ["49-2011.00"]),
        ("Electrical Equipment Installer/Repairer", ["49-2094.00", "49-2095.00"]),
        ("Facility Electrician", ["47-2111.00"]),
        ("Industrial Electronic Installer/Repairer", ["49-2094.00"]),
        ("Industrial Facilities Manager", ["11-3013.00"]),
        ("Industrial Machinery Mechanic", ["49-9041.00"]),
        ("Industrial Maintenance Electrician", ["47-2111.00"]),
        ("Industrial Maintenance Mechanic", ["49-9041.00"]),
        ("Industrial Maintenance Technician", ["49-9041.00", "49-9043.00"]),
        ("Instrument Calibration and Repairer", ["17-3028.00", "49-9069.00"]),
        ("Instrument Control Technician", ["49-9012.00"]),
        ("Job/Fixture Designer", ["17-3013.00"]),
        ("Laser Systems Technician", ["17-3029.08"]),
        ("Maintenance Repairer", ["49-9071.00"]),
        ("Major Appliance Repairer", ["49-9031.00"]),
        ("Meter Installer/Repairer", ["49-9012.00"]),
        ("Millwright", ["49-9044.00"]),
        ("Plumber, Pipefitter and Steamfitter", ["47-2152.00"]),
        ("Security System Installer/Repairer", ["49-2098.00"]),
    ]

    private static let qualityAssurance: [Job] = [
        ("Calibration Technician", ["17-3028.00"]),
        ("Inspector", ["51-9061.00"]),
        ("Lab Technician", ["19-4031.00", "19-4099.01"]),
        ("Process Control Technician", ["17-3026.00"]),
        ("Quality Control Technician", ["19-4099.01", "51-9061.00"]),
        ("Quality Engineer", ["17-2112.00", "17-2112.02"]),
        ("SPC Coordinator", ["11-3051.01"]),
    ]

    private static let logistics: [Job] = [
        ("Communications, Transportation and Utilities Manager", ["11-3071.00"]),
        ("Dispatcher", ["43-5032.00"]),
        ("Freight, Stock, and Material Mover", ["53-7062.00"]),
        ("Industrial Truck and Tractor Operator", ["53-7051.00"]),
        ("Logistical Engineer", ["13-1081.01"]),
        ("Logistician", ["13-1081.00"]),
        ("Material Associate", ["43-5071.00", "53-7065.00"]),
        ("Material Handler", ["53-7062.00", "53-7065.00"]),
        ("Material Mover", ["53-7062.00", "53-7199.00"]),
        ("Process Improvement Technician", ["17-3026.00"]),
        ("Quality Control Technician", ["19-4099.01", "51-9061.00"]),
        ("Traffic Manager", ["11-3071.00", "11-3071.04"]),
        ("Traffic, Shipping, and Receiving Clerk", ["43-5071.00"]),
    ]

    private static let healthSafety: [Job] = [
        ("Environmental Engineer", ["17-2081.00"]),
        ("Environmental Specialist", ["19-2041.00"]),
        ("Health and Safety Representative", ["19-5011.00"]),
        ("Safety Coordinator", ["19-5011.00"]),
        ("Safety Engineer", ["17-2111.00"]),
        ("Safety Team Leader", ["19-5011.00"]),
        ("Safety Technician", ["19-5012.00"]),
    ]
}
