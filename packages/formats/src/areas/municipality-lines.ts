/**
 * The 309 municipalities of Finland by wellbeing services county, as the map of 2022-01-01 has them, in Finnish,
 * Swedish and English. From vrk-kpa/auroraai-core-components, MIT licence, © 2022 Finnish Digital Agency.
 *
 * A county: its code and its names. A municipality: its code and its names, the later ones only where they differ.
 */
export const municipalityLines = `\
# 01|Itä-Uudenmaan hyvinvointialue|Östra Nylands välfärdsområde|East Uusimaa wellbeing services county
018|Askola
407|Lapinjärvi|Lappträsk
434|Loviisa|Lovisa
504|Myrskylä|Mörskom
616|Pukkila
638|Porvoo|Borgå
753|Sipoo|Sibbo
# 02|Keski-Uudenmaan hyvinvointialue|Mellersta Nylands välfärdsområde|Central Uusimaa wellbeing services county
106|Hyvinkää|Hyvinge
186|Järvenpää|Träskända
505|Mäntsälä
543|Nurmijärvi
611|Pornainen|Borgnäs
858|Tuusula|Tusby
# 03|Länsi-Uudenmaan hyvinvointialue|Västra Nylands välfärdsområde|West Uusimaa wellbeing services county
049|Espoo|Esbo
078|Hanko|Hangö
149|Inkoo|Ingå|Ingå
224|Karkkila|Högfors
235|Kauniainen|Grankulla
257|Kirkkonummi|Kyrkslätt
444|Lohja|Lojo
710|Raasepori|Raseborg
755|Siuntio|Sjundeå
927|Vihti|Vichtis
# 04|Vantaan ja Keravan hyvinvointialue|Vanda och Kervo välfärdsområde|Vantaa and Kerava wellbeing services county
092|Vantaa|Vanda
245|Kerava|Kervo
# 05|Varsinais-Suomen hyvinvointialue|Egentliga Finlands välfärdsområde|Southwest Finland wellbeing services county
019|Aura
202|Kaarina|S:t Karins
284|Koski Tl|Koskis
304|Kustavi|Gustavs
322|Kemiönsaari|Kimitoön|Kimitoön
400|Laitila|Letala
423|Lieto|Lundo
430|Loimaa
445|Parainen|Pargas|Pargas
480|Marttila|S:t Mårtens
481|Masku
503|Mynämäki|Virmo
529|Naantali|Nådendal
538|Nousiainen|Nousis
561|Oripää
577|Paimio|Pemar
631|Pyhäranta
636|Pöytyä
680|Raisio|Reso
704|Rusko
734|Salo
738|Sauvo|Sagu
761|Somero
833|Taivassalo|Tövsala
853|Turku|Åbo
895|Uusikaupunki|Nystad
918|Vehmaa|Vemo
# 06|Satakunnan hyvinvointialue|Satakunta välfärdsområde|Satakunta wellbeing services county
050|Eura
051|Eurajoki|Euraåminne
079|Harjavalta
102|Huittinen|Vittis
181|Jämijärvi
214|Kankaanpää
230|Karvia
271|Kokemäki|Kumo
484|Merikarvia|Sastmola
531|Nakkila
608|Pomarkku|Påmark
609|Pori|Björneborg
684|Rauma|Raumo
747|Siikainen|Siikais
783|Säkylä
886|Ulvila|Ulvsby
# 07|Kanta-Hämeen hyvinvointialue|Egentliga Tavastlands välfärdsområde|Kanta-Häme wellbeing services county
061|Forssa
082|Hattula
086|Hausjärvi
103|Humppila
109|Hämeenlinna|Tavastehus
165|Janakkala
169|Jokioinen|Jockis
433|Loppi
694|Riihimäki
834|Tammela
981|Ypäjä
# 08|Pirkanmaan hyvinvointialue|Birkalands välfärdsområde|Pirkanmaa wellbeing services county
020|Akaa|Ackas
108|Hämeenkyrö|Tavastkyro
143|Ikaalinen|Ikalis
177|Juupajoki
211|Kangasala
250|Kihniö
291|Kuhmoinen|Kuhmois
418|Lempäälä
508|Mänttä-Vilppula
536|Nokia
562|Orivesi
581|Parkano
604|Pirkkala|Birkala
619|Punkalaidun
635|Pälkäne
702|Ruovesi
790|Sastamala
837|Tampere|Tammerfors
887|Urjala
908|Valkeakoski
922|Vesilahti
936|Virrat|Virdois
980|Ylöjärvi
# 09|Päijät-Hämeen hyvinvointialue|Päijänne-Tavastlands välfärdsområde|Päijät-Häme wellbeing services county
016|Asikkala
081|Hartola|Gustav Adolfs
098|Hollola
111|Heinola
142|Iitti|Itis
316|Kärkölä
398|Lahti|Lahtis
560|Orimattila
576|Padasjoki
781|Sysmä
# 10|Kymenlaakson hyvinvointialue|Kymmenedalens välfärdsområde|Kymenlaakso wellbeing services county
075|Hamina|Fredrikshamn
285|Kotka
286|Kouvola
489|Miehikkälä
624|Pyhtää|Pyttis
935|Virolahti|Vederlax
# 11|Etelä-Karjalan hyvinvointialue|Södra Karelens välfärdsområde|South Karelia wellbeing services county
153|Imatra
405|Lappeenranta|Villmanstrand
416|Lemi
441|Luumäki
580|Parikkala
689|Rautjärvi
700|Ruokolahti|Ruokolax
739|Savitaipale
831|Taipalsaari
# 12|Etelä-Savon hyvinvointialue|Södra Savolax välfärdsområde|South Savo wellbeing services county
046|Enonkoski
097|Hirvensalmi
178|Juva
213|Kangasniemi
491|Mikkeli|S:t Michel
507|Mäntyharju
588|Pertunmaa
593|Pieksämäki
623|Puumala
681|Rantasalmi
740|Savonlinna|Nyslott
768|Sulkava
# 13|Pohjois-Savon hyvinvointialue|Norra Savolax välfärdsområde|North Savo wellbeing services county
140|Iisalmi|Idensalmi
171|Joroinen|Jorois
204|Kaavi
239|Keitele
263|Kiuruvesi
297|Kuopio
402|Lapinlahti
420|Leppävirta
595|Pielavesi
686|Rautalampi
687|Rautavaara
749|Siilinjärvi
762|Sonkajärvi
778|Suonenjoki
844|Tervo
857|Tuusniemi
915|Varkaus
921|Vesanto
925|Vieremä
# 14|Pohjois-Karjalan hyvinvointialue|Norra Karelens välfärdsområde|North Karelia wellbeing services county
090|Heinävesi
146|Ilomantsi|Ilomants
167|Joensuu
176|Juuka|Juga
260|Kitee|Kides
276|Kontiolahti|Kontiolax
309|Outokumpu
422|Lieksa
426|Liperi|Libelits
541|Nurmes
607|Polvijärvi
707|Rääkkylä
848|Tohmajärvi
# 15|Keski-Suomen hyvinvointialue|Mellersta Finlands välfärdsområde|Central Finland wellbeing services county
077|Hankasalmi
172|Joutsa
179|Jyväskylä
182|Jämsä
216|Kannonkoski
226|Karstula
249|Keuruu|Keuru
256|Kinnula
265|Kivijärvi
275|Konnevesi
312|Kyyjärvi
410|Laukaa|Laukas
435|Luhanka
495|Multia
500|Muurame
592|Petäjävesi
601|Pihtipudas
729|Saarijärvi
850|Toivakka
892|Uurainen
931|Viitasaari
992|Äänekoski
# 16|Etelä-Pohjanmaan hyvinvointialue|Södra Österbottens välfärdsområde|South Ostrobothnia wellbeing services county
005|Alajärvi
010|Alavus|Alavo
052|Evijärvi
145|Ilmajoki|Ilmola
151|Isojoki|Storå
152|Isokyrö|Storkyro
218|Karijoki|Bötom
232|Kauhajoki
233|Kauhava
300|Kuortane
301|Kurikka
403|Lappajärvi
408|Lapua|Lappo
743|Seinäjoki
759|Soini
846|Teuva|Östermark
934|Vimpeli|Vindala
989|Ähtäri|Etseri
# 17|Pohjanmaan hyvinvointialue|Österbottens välfärdsområde|Ostrobothnia wellbeing services county
231|Kaskinen|Kaskö
280|Korsnäs
287|Kristiinankaupunki|Kristinestad|Kristinestad
288|Kruunupyy|Kronoby|Kronoby
399|Laihia|Laihela
440|Luoto|Larsmo|Larsmo
475|Maalahti|Malax|Malax
499|Mustasaari|Korsholm|Korsholm
545|Närpiö|Närpes|Närpes
598|Pietarsaari|Jakobstad|Jakobstad
599|Pedersören kunta|Pedersöre|Pedersöre
893|Uusikaarlepyy|Nykarleby|Nykarleby
905|Vaasa|Vasa
946|Vöyri|Vörå
# 18|Keski-Pohjanmaan hyvinvointialue|Mellersta Österbottens välfärdsområde|Central Ostrobothnia wellbeing services county
074|Halsua|Halso
217|Kannus
236|Kaustinen|Kaustby
272|Kokkola|Karleby
421|Lestijärvi
584|Perho
849|Toholampi
924|Veteli|Vetil
# 19|Pohjois-Pohjanmaan hyvinvointialue|Norra Österbottens välfärdsområde|North Ostrobothnia wellbeing services county
009|Alavieska
069|Haapajärvi
071|Haapavesi
072|Hailuoto|Karlö
139|Ii|Ijo
208|Kalajoki
244|Kempele
305|Kuusamo
317|Kärsämäki
425|Liminka|Limingo
436|Lumijoki
483|Merijärvi
494|Muhos
535|Nivala
563|Oulainen
564|Oulu|Uleåborg
615|Pudasjärvi
625|Pyhäjoki
626|Pyhäjärvi
630|Pyhäntä
678|Raahe|Brahestad
691|Reisjärvi
746|Sievi
748|Siikajoki
785|Vaala
791|Siikalatva
832|Taivalkoski
859|Tyrnävä
889|Utajärvi
977|Ylivieska
# 20|Kainuun hyvinvointialue|Kajanalands välfärdsområde|Kainuu wellbeing services county
105|Hyrynsalmi
205|Kajaani|Kajana
290|Kuhmo
578|Paltamo
620|Puolanka
697|Ristijärvi
765|Sotkamo
777|Suomussalmi
# 21|Lapin hyvinvointialue|Lapplands välfärdsområde|Lapland wellbeing services county
047|Enontekiö|Enontekis
148|Inari|Enare
240|Kemi
241|Keminmaa
261|Kittilä
273|Kolari
320|Kemijärvi
498|Muonio
583|Pelkosenniemi
614|Posio
683|Ranua
698|Rovaniemi
732|Salla
742|Savukoski
751|Simo
758|Sodankylä
845|Tervola
851|Tornio|Torneå
854|Pello
890|Utsjoki
976|Ylitornio|Övertorneå
# 90|Helsingin kaupunki|Helsingfors stad|City of Helsinki
091|Helsinki|Helsingfors
# 91|Ahvenanmaa|Åland|Åland
035|Brändö
043|Eckerö
060|Finström
062|Föglö
065|Geta
076|Hammarland
170|Jomala
295|Kumlinge
318|Kökar
417|Lemland
438|Lumparland
478|Maarianhamina - Mariehamn|Mariehamn|Mariehamn
736|Saltvik
766|Sottunga
771|Sund
941|Vårdö
`;
