import type { Vocabulary } from '../../src/spelling/vocabulary.ts';

/** German words of goods and their trade. */
export default {
  Lampe:
    'Agraffe Anzuchtschale Aroniabeere Babytrage Beilagscheibe Beißschiene Benachrichtigungskarte Biese ' +
    'Bommelmütze Bremsbacke Brogue Bromelie Cajon Calathea Chinohose Cinchbuchse Clematis Cordhose Cranberry ' +
    'Creole Crème Djembe Dreckfräse Echeverie Edamame Efeutute Espadrille Etagere Fleecejacke Florfliege Fuchsie ' +
    'Funkie Galosche Ganache Gehrungssäge Gemme Glyzinie Gojibeere Gugelhupfform Heuchera Hippe Hosta Hyazinthe ' +
    'Isomatte Kalimba Kamee Kamelie Kappsäge Kausche Kidneybohne Klampe Kokotte Konifere Krampe Kuvertüre Lasur ' +
    'Latzhose Leggins Lodenjacke Maranta Mirabelle Monstera Motorsense Mousse Mungbohne Muskatreibe Nasenpad ' +
    'Nematode Orthese Padmaschine Pantolette Paspel Pastellkreide Pastille Pastinake Pelargonie Petunie ' +
    'Phalaenopsis Puksäge Raffel Ranunkel Raspel Robinie Rocailles Rohrschelle Rändelmutter Rüsche Sanddornbeere ' +
    'Sanddornmarmelade Sansevierie Sauteuse Schefflera Schlauchschelle Schraubzwinge Sense Siamkatze ' +
    'Softshelljacke Spritztülle Strelitzie Tajine Tarteform Thuja Tillandsie Trackingnummer Traufel Triskele ' +
    'Tülle Umschaltknarre Wagoklemme Yucca Zarge Zehentrenner Zirbe Zirbelkiefer Zitruspresse',
  Computer:
    'Abroller Abschäumer Ausgießer Bandschleifer Beagle Befeuchter Beitel Bräter Crosstrainer Dampfgarer Degu ' +
    'Dekanter Deltaschleifer Dörrer E-Scooter Entkalker Entlüfter Entroster Entsafter Expander Exzenterschleifer ' +
    'Farbroller Fineliner Forstnerbohrer Fräser Glätter Grundierer Havaneser Hochtöner Häcksler Inhalator ' +
    'Jaderoller Jigger Klarspüler Komposter Kompostierer Konvektor Krümmer Laminierer Luftbefeuchter ' +
    'Luftentfeuchter Löser Marker Massager Milchaufschäumer Mitteltöner Muddler Mulcher Mähroboter Nagelknipser ' +
    'Nagler Oberfräser Paravent Perlator Pfannenwender Poller Portionierer Pucksack Pullunder Pulsoximeter Quast ' +
    'Radierer Rasentrimmer Rasierer Rebounder Receiver Regner Repeater Retriever Roller Rottweiler Schaber ' +
    'Schleifer Schongarer Schäler Shaker Simmerring Skimmer Smoker Spaniel Sparschäler Sprenger Sprudler ' +
    'Stechbeitel Stepper Strampler Strimmer Subwoofer Sweater Tacho Tacker Tamper Textmarker Tieftöner ' +
    'Trekkingrucksack Trennschleifer Trimmer Troyer Tränker Tumbler Tuner Umreifer Vakuumierer Verdampfer ' +
    'Verdünner Vernebler Vertikutierer Wassersprudler Wedler Weichspüler Wender Winkelschleifer Zerkleinerer',
  Auto:
    'Airfryer Amp Avis Ayran Backpack Bag Bagel Bandeau Bike Bistro Blush Board Bootie Bosu Bottleneck Bowl ' +
    'Bronzer Brownie Buggy Bumper Bundle Burrito Caddy Cape Cargohose Case Cava Chai Charm Chino Choker Churro ' +
    'Chutney Ciabatta Claim Clog Clutch Combo Concealer Conditioner Conga Cracker Croton Crumble Cupcake Cutoff ' +
    'Dart Daypack Deko Dip Donut Driver Drop E-Reader Ear-Cuff Eyeliner Ficus Fin Fleece Flip-Flop Focaccia ' +
    'Futon Gazpacho Gin Glitter Gloss Gnocchi Granola High-Heel Highboard Highlighter Home Hoverboard Humbucker ' +
    'Isofix Jeggings Jumpsuit Kaftan Kajal Kapo Kefir Kettlebell Kickboard Kimchi Kimono Kombucha LED-Panel ' +
    'Label Lanyard Lassi Lipgloss Lipliner Loafer Longboard Longsleeve Loop Lowboard Macchiato Make-up Mango ' +
    'Masala Mascara Mate Maxi-Cosi Mic Mikro Mokassin Muffin Naan Neopren Nuckel Nude Onesie Organizer Overlock ' +
    'Pad Panel Panino Panty Pedelec Peeling Pellet Pen Pesto Pickup Plaid Plancha Playsuit Plissee Point Popup ' +
    'Porridge Preamp Primer Print Promo Prosecco Putter Quad Quilt Raffrollo Raita Reader Refill Refund Relish ' +
    'Risotto Rollo Rooibos Rotisserie Sake Sampler Sari Sarong Scooter Scrunchie Sencha Sequencer Servo Shake ' +
    'Shirt Shopper Shorty Sideboard Skin Sleeve Slide Slime Slipper Smoothie Snare Snorkel Softbox Speedlite ' +
    'Stage Stencil Store String Stud Synth Taco Tanga Tankini Tape Tele Tepanyaki Tint Tipi Tonic Torx Touchpad ' +
    'Tracking Trackpad Treggings Waveboard Wax Wedge Weekender Whiskey Wrap',
  Griff:
    'Acetat Achat Acrylat Amaranth Amethyst Aquamarin Balg Bikarbonat Bimsstein Borosilikat Borretsch Bowdenzug ' +
    'Bulgur Bärlauch Chiffon Citrin Cord Denim Dörrautomat Emmer Endiviensalat Estragon Estrich Faltenbalg ' +
    'Fitting Fondant Hibiskus Howlith Hummus Humpen Jacquard Jasmin Jaspis Kapodaster Karneol Klett Koriander ' +
    'Krokant Labradorit Lapislazuli Liebstöckel Liguster Loden Malachit Mangold Nachforschungsauftrag Nicki ' +
    'Nitrit Oleander Onyx Opal Organza Peridot Phlox Piment Polycarbonat Popelin Quinoa Radicchio Rattan ' +
    'Rhododendron Rucola Schabziger Seiher Sodalith Spoiler Spriegel Sumach Tahin Tansanit Titanat Turmalin ' +
    'Tweed Twill Vierkant Zest Zestenreißer Zirkon Zirkonia',
  Zeitung:
    'Arretierung Auswuchtung Avisierung Bedampfung Beflockung Besohlung Brünierung Eloxierung Entkalkung ' +
    'Entriegelung Entsiegelung Entspiegelung Fugung Fältelung Holzlasur Häkelei Kaschierung Klöppelei ' +
    'Kollimation Kommissionierung Näherei Palettierung Raffung Rastung Schnürung Sohlung Spachtelung Steppung ' +
    'Ummantelung Umverpackung Verchromung Vernickelung Verplombung Verrohrung Verzinkung Weitung',
  Kosmetik: 'Alpakawolle Floristik Haptik Merinowolle Viskose',
  Kissen:
    'Bändchen Federmäppchen Gäbelchen Handtäschchen Häschen Jäckchen Lichtlein Minütchen Momentchen Perlchen ' +
    'Pflänzchen Portiönchen Quästchen Regälchen Riemchen Ringlein Rähmchen Röllchen Schräubchen Schächtelchen ' +
    'Schälchen Schühchen Sekündchen Söckchen Täschchen',
  Zucker:
    'Agar-Agar Agavendicksaft Allantoin Ambra Arganöl Bakelit Bergamotte Biotin Blähton Borosilikatglas Ceramid ' +
    'Chiasamen Coenzym Cupro Duralumin Elasthan Emaille Epoxid Epoxidharz Erythrit Flohsamenschalen Garam ' +
    'Glycerin Glyphosat Guano Guarana Guarkernmehl Hanout Hirschhornsalz Hornmehl Inulin Johannisbrotkernmehl ' +
    'Jojobaöl Katzenstreu Keratin Klettband Kokosfaser Kreatin Kurkuma Lyocell Mangoholz Melamin Melasse Miso ' +
    'Mizellenwasser Modal Moschus Mulch Multiplex Nappaleder Neroli Neroliöl Niacinamid Nitril Nubuk Nubukleder ' +
    'Palisander Panthenol Patchouli Patschuli Paulownia Pektin Perlit Polyacryl Polyamid Polypropylen ' +
    'Polyurethan Pottasche Quarzit Raku Ras Resin Retinol Rhodium Rizinusöl Sandelholz Seitan Selen Seramis ' +
    'Sheabutter Squalan Stevia Tamari Taurin Teakholz Tempeh Tencel Teriyaki Terrarium Travertin Vanillin ' +
    'Vermeil Vermiculit Vetiver Vinyl Wenge Whey Xanthan Xucker Xylit Ylang-Ylang Zamak Zatar Zebrano Zeder ' +
    'Zirbenholz',
  klein:
    'anthrazitfarben apricot ausgeblichen bodenlang bodentief bordeaux bröselig brüniert camel champagner ' +
    'dreiflammig dreilagig dreiphasig dreireihig dreitürig ecru einflammig eingedellt einreihig emailliert ' +
    'flammhemmend flieder fransig fruchtig fusselfrei fusselig fußseitig fünfflammig gefriergeeignet ' +
    'generalüberholt geruchsneutral glibberig halbmatt hypoallergen induktionsgeeignet khaki knielang knubbelig ' +
    'knuffig koralle krautig krümelig kuschelig körpernah lebensmittelecht leck malzig mauve mehrlagig meliert ' +
    'mint nussig petrol petrolblau plissiert rosé ruckelig rückseitig schlackerig schmutzabweisend speichelecht ' +
    'stockfleckig stretchig taupe torfig tranig vierlagig wadenlang wasserabweisend wasserfleckig winterhart ' +
    'wuschelig zipfelig zweiflammig ölabweisend ölfrei',
  drucken:
    'ausdünsten brünieren crimpen dübeln eloxieren entrosten entsaften entsteinen entölen flashen folieren ' +
    'galvanisieren gratinieren karamellisieren kommissionieren konfektionieren laminieren lasieren liken mailen ' +
    'pairen palettieren posten pürieren rabattieren rebooten resetten rußen shoppen streamen tackern tracken ' +
    'umetikettieren uploaden vakuumieren verchromen verfugen verplomben verspachteln verzurren vloggen',
  wechseln: 'ausleiern entsiegeln friemeln fusseln kippeln klöppeln leiern nesteln quilten ruckeln zerbröseln',
  '':
    "'nen Abb Aha Anm Art.-Nr Artikelnr Aufl Auftragsnr Ausg Autsch Bestellnr Chargennr Ciao Danköschen Durchm " +
    'Feber Fig Grüezi Hallöchen Hausnr Hln Hmm Hoppla Hrsg Igitt Jep Juhu Jupp Jänner Kanaren Kassa Korsika Kto ' +
    'Kundennr Ldr Madeira Marille Merci Modellnr Moin Mon Naja Natel Okidoki Packerl Paradeiser Pck Pfui Pkg Pkt ' +
    'Postf Rechnungsnr Sackerl Sek Sendungsnr Seriennr Servus Sorry Soso Stck Std Stk Taf Tfl Tja Topfen ' +
    'Trackingnr Tschö Tschüssi Usedom Ust Velo Vorgangsnr Yep abs abzgl anthrazit ausschl bridge brosch bullet ' +
    'bzw dgl drum einschl elektrolyte evtl exkl find freundl gehts gem ggf grillieren hallöchen herzl inkl jährl ' +
    'kart mfg mind moin monatl nem nix parabene parabenfrei parkieren pers persönl probiotika rauf rüber sat str ' +
    "tel. tägl umgehendst ungef usw vgl vorauss voraussichtl wär wär's wöchentl zzgl",
} satisfies Vocabulary;
