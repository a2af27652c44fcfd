import type { Vocabulary } from '../../src/spelling/vocabulary.ts';

/** German words of goods and their trade. */
export default {
  Lampe:
    'Futterraufe Heuraufe ' +
    'Agraffe Anzuchtschale Aralie Araukarie Aroniabeere Aubrietie Babytrage Barrique Beanie Beilagscheibe ' +
    'Beißschiene Bergenie Biese Bommelmütze Boulette Bremsbacke Bresaola Brioche Brogue ' +
    'Bromelie Burrata Cajon Calathea Chaiselongue Chenille Chinohose Chorizo Cinchbuchse Clematis Cochenille ' +
    'Cordhose Cranberry Creole Crème Daube Djembe Dolde Dreckfräse Echeverie Edamame Efeutute Endivie Espadrille ' +
    'Espe Etagere Fleecejacke Florfliege Forke Freesie Fuchsie Funkie Gabione Galette Galosche Ganache ' +
    'Gehrungssäge Gemme Geode Gerbera Gladiole Glyzinie Gojibeere Gugelhupfform Handbrause Haspel Heuchera ' +
    'Hibiskusblüte Hippe Holzraspel Hosta Hyazinthe Imbusschraube Isomatte Jurte Kalebasse Kalimba Kamee Kamelie ' +
    'Kappsäge Karkasse Kartätsche Kausche Kermesbeere Kidneybohne Kieme Klampe Klobürste Kokarde Kokotte ' +
    'Konifere Kopfbrause Korinthe Kornelkirsche Krampe Kuvertüre Küvette Lampionblume Lasur Latzhose Leggins ' +
    'Levkoje Litchi Lodenjacke Luffa Lupine Lymphe Manchette Maranta Marinade Matrize Melisse Merguez ' +
    'Minze Mirabelle Mispel Mistel Monstera Mortadella Motorsense Mousse Mungbohne ' +
    'Muskatreibe Myrte Nasenpad Nematode Okarina Opuntie Orthese Padmaschine Pagode Panade Pancetta Pantolette ' +
    'Paspel Pastellkreide Pastille Pastinake Patina Pelargonie Petunie Phalaenopsis Phiole Platane ' +
    'Plombe Puksäge Punze Quaste Quiche Raffel Rakel Ranunkel Raspel Regenbrause Ricotta Rispe Robinie Rocailles ' +
    'Rohrschelle Runkelrübe Rändelmutter Rüsche Sansevierie Sauteuse Schabracke ' +
    'Schalotte Schamotte Schefflera Schlauchschelle Schraubzwinge Sense Siamkatze ' +
    'Sonnenliege Spritztülle Strelitzie Sukkade Tajine Tarteform Thermoskanne Thuja Tillandsie Trackingnummer ' +
    'Traufel Tresse Tülle Verbene Vinaigrette Viole Wagoklemme Wathose Weimutskiefer Yucca Zarge Zehentrenner ' +
    'Zirbe Zirbelkiefer Zitruspresse',
  Sofa:
    'Amp Avis Açaí Bag Balg Bike Body Bosu Bowl Cape Case Cava Chai Clog Cord Dart Degu Deko Deo Dip Drum Eau ' +
    'Feta Fön Ghee Gin Goji Jojo Kapo Kiwi Loop Maca Mic Miso Naan Nachfüllpack Onyx Opal Pad Pen Pink Plug Polo ' +
    'Pouf Pril Quad Rack Raku Ras Rosé Sari Scan Skin Taco Tape Teak Tint Tipi Torx Wax Whey Wok Wrap Yak Zebu ' +
    'Zest',
  Computer:
    'Abisolierer Abroller Abschäumer Abtropfer Akita Aufroller Ausgießer Ausstecher Bandschleifer Beagle ' +
    'Befestiger Befeuchter Beitel Bewässerer Blazer Blower Bolonka Bräter Buzzer Bügler Charger Chiller ' +
    'Converter Crosstrainer Cruiser Cutter Dampfgarer Dampfglätter Defibrillator Defuser Dekanter Deltaschleifer ' +
    'Digitizer Dispenser Dosierer Duster Dörrer Entfeuchter Entgrater Entkalker Entlüfter ' +
    'Entroster Entsafter Entschärfer Entsteiner Epilierer Expander Exzenterschleifer Farbroller Fatburner ' +
    'Fineliner Fixierer Flaschenwärmer Forstnerbohrer Fräser Fußwärmer Gamer Gefrierer Glätter Grubber ' +
    'Grundierer Hammertacker Handwärmer Havaneser Hochtöner Holster Hoover Hygrometer Häcksler Inhalator ' +
    'Injektor Ionisator Jaderoller Jigger Kalibrator Kaltvernebler Kescher Klarspüler Klöppler Kollimator ' +
    'Komposter Kompostierer Konvektor Krümmer Kärcher Laminierer Looper Luftbefeuchter Luftentfeuchter Löser ' +
    'Malinois Marker Massager Milchaufschäumer Mitteltöner Muddler Mulcher Multischleifer Mähroboter ' +
    'Nackenwärmer Nagelknipser Nagler Nasenhaartrimmer Nivellierer Nutfräser Oberfräser Paravent ' +
    'Parkettschleifer Perlator Pfannenwender Piekser Polierer Polybeutel Portionierer Presser Pucksack Pullunder ' +
    'Pömpel Quast Radierer Rankgitter Rasensprenger Rasentrimmer Rasierer Rebounder Receiver Regner Remover ' +
    'Repeater Retriever Roller Rottweiler Räucherer Samowar Schaber Schleifer Schnürer Schongarer Schuhanzieher ' +
    'Schuhwärmer Schäler Schüttler Shaker Shih-Tzu Shredder Simmerring Skater Skimmer Slider Smoker Sodasprudler ' +
    'Spaniel Sparschäler Sprayer Sprenger Sprudler Sprüher Stabilizer Staubwedler Steamer Stechbeitel Stepper ' +
    'Strampler Strecker Streuer Strimmer Subwoofer Sweater Tacho Tacker Tamper Tassenwärmer Teigschaber ' +
    'Textmarker Theremin Tieftöner Transducer Trekkingrucksack Trenner Trennschleifer Trimmer Troyer Tränker ' +
    'Tumbler Tuner Umreifer Umwerfer Vakuumierer Vaporizer Verdampfer Verdünner Vernebler Vertikutierer ' +
    'Wassersprudler Wedler Weichspüler Wender Whippet Winkelschleifer Wrapper Zapper Zerhacker Zerkleinerer',
  Auto:
    'Stadl Airfryer Amarant Amigurumi Antipasto Aronia Ashwagandha Axolotl Ayran Backpack Bacon Bagel Balsamico ' +
    'Bandeau Baobab Barbecue Basecap Basmati Bidet Bistro Blister Blush Board Bootie Bottleneck Brandy Briefing ' +
    'Broccoli Bronzer Brownie Buggy Bumper Bundle Bungee Burger Burrito Caddy Camcorder Camu-Camu Canasta ' +
    'Cardigan Cargohose Carport Cashback Cashew Chardonnay Charm Cheddar Chihuahua Chili Chilli Chino Choker ' +
    'Churro Chutney Ciabatta Cider Clutch Collier Combo Concealer Conditioner Conga Corgi Couvert Cracker ' +
    'Crossbike Croton Crumble Cupcake Cutoff Czardas Dashcam Daypack Detox Disko Dongle Donut Downlight Dressing ' +
    'Driver Duplo E-Bike E-Reader Ear-Cuff Eclair Eiklar Emoji Event Exoskelett Eyeliner Ficus Fleece Flip-Flop ' +
    'Flokati Focaccia Fuchsia Futon Galaxy Gamepad Gazpacho Gerbil Gimbal Glitter Gloss Gnocchi Gouache Gourmet ' +
    'Granola Guacamole Guppy Gyros Halloumi Hardtop Headset Henna High-Heel Highboard Highlighter Hoodie Hostel ' +
    'Hoverboard Humbucker Humidor Intro Isofix Jacuzzi Jeggings Jeton Jumpsuit Kaftan Kajal Kefir Kettlebell ' +
    'Keyring Kickboard Kimchi Kimono Koala Kombo Kombucha Kroko LED-Panel Label Lanyard Lassi Lipgloss Lipliner ' +
    'Loafer Longboard Longsleeve Lounge Lowboard Macchiato Maine-Coon Make-up Mambo Mango Maniküre Maracuja ' +
    'Masala Mascara Matcha Matjes Maxi-Cosi Memory Mikro Mokassin Molton Monokel Moringa Mountainbike Muffin ' +
    'Nacho Neopren Netbook Nuckel Nuggets Oktavo Olivenöl Onesie Oregano Organizer Origami Outdoor Outfit ' +
    'Overlock Pager Paintball Paleo Pampasgras Panel Panino Panty Papaya Parfait Parka Paspol Pastell Pastrami ' +
    'Patio Pedelec Peeling Pellet Penne Pesto Petersil Pickup Pilates Pinot Piranha Plaid Plancha Playlist ' +
    'Playsuit Plissee Polohemd Popcorn Popup Porridge Preamp Preset Primer Promo Propan Prosecco Putter Pyrex ' +
    'Pétanque Quilt Raffrollo Rafting Ragdoll Raita Rayon Reader Reagenz Rebound Refill Relish Resort Retro ' +
    'Rikscha Risotto Roastbeef Rodeo Rollo Rondell Rooibos Rotisserie Rumba Rücksendelabel Salsa Sambal Sampler ' +
    'Sarong Schampus Schoko Scooter Scrunchie Sencha Sequencer Servo Shake Shirt Shisha Shopper Shorty Sideboard ' +
    'Sleeve Slime Slipper Smartwatch Smoothie Snack Snare Sneaker Snorkel Snowboard Softbox Sombrero Sorbet ' +
    'Speedlite Squash Stencil Stick String Surimi Synth T-Shirt Tabasco Tablet Tahini Tanga Tangram Tankini ' +
    'Tapas Tapir Tarot Tartan Teflon Tepanyaki Tonic Topper Touch Touchpad Track Tracking Trackpad Transit ' +
    'Treggings Tuning Turbo Twist Urgestein Vintage Voucher Wallet Wasabi Waveboard Webinar Weblog Wedge ' +
    'Weekender Whiskey Wigwam Worcester Workout Zumba',
  Griff:
    'Mahlwerk Trampolin Baldrian Hefeteig Leerguttransport ' +
    'Acetat Achat Acrylat Amaranth Amethyst Aquamarin Bikarbonat Bimsstein Borosilikat Borretsch Bowdenzug ' +
    'Bulgur Bärlauch Chiffon Citrin Denim Dörrautomat Emmer Endiviensalat Endoskop Estragon Estrich Faltenbalg ' +
    'Fitting Fondant Hibiskus Howlith Hummus Humpen Jacquard Jasmin Jaspis Kapodaster Karneol Klett Koriander ' +
    'Krokant Labradorit Lapislazuli Liebstöckel Liguster Loden Malachit Mangold Nicki ' +
    'Nitrit Oleander Organza Peridot Phlox Piment Polycarbonat Popelin Quinoa Radicchio Rattan Rhododendron ' +
    'Rucola Schabziger Seiher Sodalith Spoiler Spriegel Sumach Tahin Tansanit ' +
    'Titanat Turmalin Tweed Twill Vierkant Zestenreißer Zirkon Zirkonia',
  Portion:
    'Undichtigkeit Ganzzahl ' +
    'Arretierung Auswuchtung Avisierung Bedampfung Beflockung Besohlung Brünierung Eloxierung Entkalkung ' +
    'Entriegelung Entsiegelung Entspiegelung Fugung Fältelung Holzlasur Häkelei Kaschierung Klöppelei ' +
    'Kollimation Kommissionierung Näherei Palettierung Raffung Rastung Schnürung Sohlung ' +
    'Spachtelung Steppung Ummantelung Umverpackung Verchromung Vernickelung Verplombung Verrohrung Verzinkung ' +
    'Weitung',
  Kosmetik: 'Alpakawolle Floristik Haptik Merinowolle Viskose',
  Kissen:
    'Kännchen ' +
    'Bändchen Federmäppchen Gäbelchen Handtäschchen Häschen Jäckchen Mäppchen Perlchen Pflänzchen Riemchen ' +
    'Rähmchen Röllchen Schräubchen Schächtelchen Schälchen Schühchen Söckchen Täschchen',
  Zucker:
    'Agar-Agar Agavendicksaft Allantoin Ambra Arganöl Bakelit Bergamotte Biotin Blähton Borosilikatglas Ceramid ' +
    'Chiasamen Coenzym Cupro Duralumin Elasthan Email Emaille Epoxid Epoxidharz Erythrit Garam ' +
    'Glycerin Glyphosat Guano Guarana Guarkernmehl Hanout Hirschhornsalz Hornmehl Hyaluron Inulin ' +
    'Johannisbrotkernmehl Jojobaöl Katzenstreu Keratin Klettband Kokosfaser Kreatin Kurkuma Lyocell Mangoholz ' +
    'Melamin Melasse Mizellenwasser Modal Moschus Mulch Multiplex Nappaleder Neroli Neroliöl Niacinamid Nitril ' +
    'Nubuk Nubukleder Palisander Panthenol Patchouli Patschuli Paulownia Pektin Perlit Polyacryl Polyamid ' +
    'Polypropylen Polyurethan Pottasche Quarzit Resin Retinol Rhodium Rizinusöl Sandelholz Seitan Selen Seramis ' +
    'Sheabutter Squalan Stevia Tamari Taurin Teakholz Tempeh Tencel Teriyaki Terrarium Travertin Vanillin ' +
    'Vermeil Vermiculit Vetiver Vinyl Wenge Xanthan Xucker Xylit Ylang-Ylang Zamak Zatar Zebrano Zeder ' +
    'Zirbenholz',
  klein:
    'berieben bestoßen verschrammt ' +
    'anthrazitfarben apricot ausgeblichen bodenlang bodentief bordeaux bröselig brüniert camel champagner ' +
    'dreiflammig dreilagig dreiphasig dreireihig dreitürig ecru einflammig eingedellt einreihig emailliert ' +
    'flammhemmend flieder fransig fruchtig fusselfrei fusselig fußseitig fünfflammig ' +
    'generalüberholt geruchsneutral glibberig halbmatt hypoallergen induktionsgeeignet khaki knielang knubbelig ' +
    'knuffig koralle krautig krümelig kuschelig körpernah lebensmittelecht leck malzig mauve mehrlagig meliert ' +
    'nussig petrol petrolblau plissiert rosé ruckelig schlackerig schmutzabweisend speichelecht ' +
    'stockfleckig stretchig taupe torfig tranig vierlagig wadenlang wasserabweisend wasserfleckig winterhart ' +
    'wuschelig zipfelig zweiflammig ölabweisend ölfrei',
  drucken:
    'entbeinen ' +
    'brünieren crimpen dübeln eloxieren entkalken entrosten entsaften entsteinen entölen flashen folieren kollimieren ' +
    'galvanisieren gratinieren karamellisieren kommissionieren konfektionieren laminieren lasieren liken mailen ' +
    'pairen palettieren posten pürieren rabattieren rebooten resetten rußen shoppen streamen tackern tracken ' +
    'uploaden vakuumieren verchromen verfugen verplomben verspachteln verzurren vloggen',
  wechseln: 'entsiegeln entspiegeln friemeln fusseln kippeln klöppeln leiern nesteln quilten ruckeln zerbröseln',
  '':
    'unters überm heut zweien Ausbeinen Ausbeinmesser getapt Frächter Abseihen abseihen ' +
    "'nen Abb Aha Anm Art.-Nr Artikelnr Aufl Auftragsnr Ausg Autsch Bestellnr Chargennr Ciao Durchm Feber Fig " +
    'Grüezi Hallöchen Hausnr Hln Hmm Hoppla Hrsg Igitt Jep Juhu Jupp Jänner Kanaren Kassa Korsika Kto Kundennr ' +
    'Ldr Madeira Marille Merci Min Modellnr Moin Naja Natel Okidoki Packerl Paradeiser Pck Pfui Pkg Pkt Postf ' +
    'Rechnungsnr Sackerl Sek Sendungsnr Seriennr Servus Sorry Soso Stck Std Stk Tab Taf Tel Tfl Tja Topfen ' +
    'Trackingnr Tschö Ups Usedom Ust Velo Vorgangsnr Yep abzgl anthrazit ausschl bridge brosch bullet bzw dgl ' +
    'drum einschl elektrolyte etc evtl exkl freundl gehts gem ggf grillieren hallöchen herzl inkl jährl max mfg ' +
    'mind moin monatl nix parabene parabenfrei parkieren pers persönl probiotika rauf rüber tel. tägl umgehendst ' +
    'ungef usw vgl vorauss voraussichtl wöchentl zzgl',
} satisfies Vocabulary;
