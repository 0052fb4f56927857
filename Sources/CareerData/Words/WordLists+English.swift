extension WordLists {
    static let english: [List] = [
        (
            .gendered,
            patterns(
                """
                he, she, his, her, hers, him, himself, herself, salesman, salesmen, foreman, foremen, policeman,
                policemen, fireman, firemen, craftsman, craftsmen, craftsmanship, waitress, waitresses, stewardess,
                stewardesses, housewi*, mailman, mailmen, workman, workmen, manmade, manpower, manned, chairman, chairmen,
                repairman, repairmen, handyman, handymen, journeyman, journeymen, businessman, businessmen, fisherman,
                fishermen, maid, maids
                """)
        ),
        (
            .cliche,
            patterns(
                """
                passionate, dynamic, fast-paced, team player, make a difference, cutting-edge, cutting edge,
                state-of-the-art, world-class, wide range, wide variety, key role, vital role, crucial, wear many hats,
                hands-on, day-to-day, behind the scenes, smoothly, seamless*, ensure*, various, in order to, diverse,
                exciting, rewarding, ever-changing, second to none, from a to z, top-notch, go the extra mile,
                bring * to life, backbone, unsung
                """)
        ),
        (
            .jargon,
            patterns(
                """
                utilis*, utiliz*, facilitat*, implement*, stakeholder*, leverag*, optimis*, optimiz*, methodolog*,
                complian*, protocol*, deliverable*, synerg*, streamlin*, liais*, administer*, procure*, oversee the,
                collaborat*, functionalit*, best practice*, paradigm*, holistic*, modalit*, remediat*, disseminat*,
                expedit*, commenc*, personnel, pertaining, aforementioned, subsequent*, prioritis*, prioritiz*
                """)
        ),
        (
            .notAmerican,
            patterns(
                """
                colour*, favour*, labour*, honour*, neighbour*, behaviour*, flavour*, harbour*, rumour*, armour*,
                humour, mould*, plough*, licence*, centre, centres, theatre*, metre, metres, litre, litres, fibre*,
                grey, greys, tyre, tyres, kerb*, cheque, cheques, programme, programmes, aluminium, jewellery,
                storey*, draught*, catalogue*, defence, offence, practise*, ageing, organise, organises, organised, organising, organisation*, recognis*, specialise, specialised, specialising,
                apologis*, analyse, analysed, analysing, travell*, modell*, labell*, cancelled, cancelling, fulfil, skilful, whilst,
                amongst, towards, till, tills, canteen*, cellar, cellars, reckon*, mend, mends, mended, mending,
                lorry, lorries, petrol, parcel*, queue*, rota, fortnight, spanner*, dustbin*, rubbish, shall, need
                not, wash up, care home*, two year *, four year *, two way *
                """)
        ),
        (
            .condescending,
            patterns(
                """
                the poor, the sick, the dead, the needy, the elderly, the disabled, the handicapped, the blind, the
                deaf, the homeless, the mentally ill, crippl*, handicap*, retard*, inmate*, prisoner*, convict,
                convicts, addict, addicts, drunks, wheelchair bound, when told, strong people
                """)
        ),
        (
            .vague,
            patterns(
                """
                no other group*, group of its own, group of their own, no group of, title of its own, title of their
                own, no other title*, fit no other, fits no other, other groups, no other helper, no other * group
                """)
        ),
        (
            .bookish,
            patterns(
                """
                lest, upon, abreast, betwixt, thereof, herein, hence, thus, forthwith, thereby
                """)
        ),
        (
            .untranslated,
            patterns(
                """
                el, los, las, del, que, para, una, por, con
                """)
        ),
    ]
}
