extension WordLists {
    static let spanish: [List] = [
        (
            .cliche,
            patterns(
                """
                apasionad*, dinámico, dinámicos, dinámica, dinámicas, de vanguardia, de última generación,
                marca* la diferencia, papel clave, papel fundamental, amplia gama, amplia variedad, sin contratiempos,
                garantiza*, asegura* de que, día a día, columna vertebral, en aras de, a fin de, con el fin de, diversos,
                diversas
                """)
        ),
        (
            .jargon,
            patterns(
                """
                implementa*, optimiza*, metodolog*, protocolo*, stakeholder*, sinergia*, gestiona*, gestión, facilita*,
                normativa*, llevar a cabo, llevan a cabo, realiza*, efectúa*, supervisión de, monitorea*, brinda*
                """)
        ),
        (
            .gendered,
            patterns(
                """
                jefe, jefes, empleados, maestros, alumnos, obreros, padres, hijos, 
                enfermeras, secretarias, azafata*, mucama*, criadas, sirvient*, ama de casa, amas de casa, los
                expertos, los trabajadores
                """)
        ),
        (
            .condescending,
            patterns(
                """
                presos, reos,  los enfermos, a enfermos, de enfermos, con enfermos, los muertos, los pobres, los ancianos,  ancianit*, viejit*,
                inválid*, minusválid*, lisiad*, tullid*, discapacitad*, bizc*, drogadict*, borrach*, alcohólicos,
                indigente*, vagabund*, retrasad*, subnormal*, sordomud*, los ciegos
                """)
        ),
        (
            .vague,
            patterns(
                """
                grupo propio, propio grupo, en otro grupo, cubre otro grupo, caben en otro, cabe en otro, no entran en otro, ningún otro, título propio,
                otro título, otros grupos, no están en esta lista
                """)
        ),
        (
            .familiar,
            patterns(
                """
                tú, ti, contigo, te, tu, tus, tuyo, tuya, tuyos, tuyas, vos, vosotros, vosotras, vuestr*, os, puedes,
                tienes, quieres, eres, debes, sabes, estás, necesitas, trabajas, podés, tenés, querés, sos, haz
                """)
        ),
        (
            .regional,
            patterns(
                """
                hule, tablaroca, boliches, bodega, bodegas, bodeguer*, chamba*, platic*, ahorita, playera*, alberca*,
                popote*, ordenador*, coche, coches, fontaner*, zumo*, patata*, aparca*, nevera*, grifo*, mandos,
                ascensor*, emisora*, reponedor*, monte, coger, pileta*, cacahuate*, elote*, guagua*, planta de luz,
                plantas de luz, recibo de luz, recibos de luz, compañía de luz, compañías de luz, línea de luz, líneas
                de luz, caja de luz, cajas de luz, la luz ante, agua y luz
                """)
        ),
        (
            .misleading,
            patterns(
                """
                secundaria*, escuela media, escuelas medias, en el medio, del medio, título asociado, colegio de dos
                años, aplicar para, aplican para, ponen barro, un probador, prueban el disparo
                """)
        ),
        (
            .bookish,
            patterns(
                """
                hallar*, halla, hallan, hallado, hallada, hallados, hallazgo*, remedio*, sanar dientes, gozan, mudar
                de, echan a andar
                """)
        ),
        (
            .untranslated,
            patterns(
                """
                the, and, of, with, from, for, by, is, are, or, you, your, their, who, job, jobs, worker*, work,
                manager*, team
                """)
        ),
    ]
}
