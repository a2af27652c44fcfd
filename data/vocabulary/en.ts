import type { Vocabulary } from '../../src/spelling/vocabulary.ts';

/** English words of goods and their trade. */
export default {
  lamp:
    'addon agapanthus aglaonema aida airer airfryer airstone akita alexandrite allantoin allen allium alsatian ' +
    'alstroemeria amaretti amaro amigurumi ampoule ancho anthurium antiroll anubias appliqué aquilegia argan ' +
    'arnica arpeggiator artic asafoetida ascender ashpan ashwagandha astaxanthin astilbe babycarrier babygro ' +
    'babygrow babyphone babywalker backend backplate backsplash bainmarie balayage balconette ballhead balljoint ' +
    'ballpein ballvalve bandsaw banneton barbeque bargeboard barlow barstool bartape basecoat baseplate ' +
    'beadboard bedframe bedguard bedrail bergamot betta bichon bidon birdfeeder birman biro bisabolol biscotti ' +
    'bitrate bivvy bivy boardshort bodyboard bodywarmer bogwood boilersuit bokashi bootjack bootlid bottlewarmer ' +
    'bottombracket boucle bouclé boule brakepad bralette breadbin breadmaker breadstick breakerbar breastpump ' +
    'breastshell bromeliad brotform brushcutter bucatini buddleia bulgur bullmastiff bundt bunkbed caddy ' +
    'cafetière cajon calathea calendula calliper candelilla cannoli cannula capodaster carabiner cardreader ' +
    'carnauba carrageenan carseat catbed catflap cattree cava cavapoo ceanothus centrecap ceramide chainring ' +
    'chainset chargeback charmeuse chia chiminea chinup chipotle chlorella chondroitin churro cichlid circlip ' +
    'citrine clawback clawhammer cobalamin cockapoo cocotte codec coilover coldframe collet collimator conrod ' +
    'contactor cookerhood cooktop coolbox cordlock corkboard corydoras cotbed cotoneaster cotterpin countertop ' +
    'couverture crankarm crankset crashmat crashpad crassula creditnote crewneck crimper crockpot crossbody ' +
    'crossfader crosstrainer cryptocoryne cufflink cupro curcumin cuttlebone cymbidium danio dashi datamatrix ' +
    'daypack deburrer dechlorinator deckboard degu demerara demurrage dendrobium depilator desolder detangler ' +
    'diabolo dianthus dibber diecast dieffenbachia dimethicone dimsum dipbelt diverter djembe dobermann dogbed ' +
    'dogflap dogtag dolman dominos dopp downlight downpipe dracaena dragee drawingpin drawknife drayage dropleaf ' +
    'dropoff drumhead drybag drysuit duffel duffle dunlop dupioni dupont dustbag earcup earhook eartip echeveria ' +
    'echinacea edgeguard einkorn elastane emmer epilator ergometer erythritol etagere euphonium euphorbia ' +
    'exfoliant exfoliator eyebolt eyemask eyeshadow faceplate fairlead fannypack farfalle farro fatball feeddog ' +
    'feltip fenugreek ferro finderscope fineliner firepit firestarter fittonia flaxseed floormat flugelhorn ' +
    'flushvalve focaccia foglight folate footbed footboard footswitch footwell freehub freekeh frenchie ' +
    'fretboard frontend frother fullgrain furikake fusilli ganache garlicpress gateleg gatevalve gaura geiger ' +
    'gelatine gelpolish georgette geraniol gesso gianduja gilet glucometer glucosamine gochujang goldendoodle ' +
    'goldfill gourami grabrail grappa grillpan gripshift grissini grubscrew guar gudgeon gumshield guyline gyoza ' +
    'gypsophila habanero habotai hacky hairclip halfshaft halva hamamelis handpan handwheel harissa haworthia ' +
    'headtorch heatpipe heatshrink heatsink hedgetrimmer heelcup hempseed henley heuchera hexkey hihat hoisin ' +
    'holesaw hosta houndstooth hoverfly howlite hozelock humbucker humidistat icemaker incoterm inkjet innertube ' +
    'intercooler inulin isolator jackstand jaggery jalapeño jegging jenga jockeywheel joss jumpring kalanchoe ' +
    'kalimba kamut karabiner karahi kefir kendama kerbstone kettlebell keycap keyfob keyswitch keytar kickboard ' +
    'kimchi kitesurf kneeboard kombu kombucha konjac kvass labradoodle labrador labradorite labret laminator ' +
    'lapis larimar lavandin lazuli leafblower lebkuchen leca lederhosen lickmat lifejacket lightbox lightmeter ' +
    'limoncello limonene linalool lipgloss lipliner lobelia locknut lokum longboard lopper loupe lovage loveseat ' +
    'lugnut lumphammer lumpwood lurcher lutein luthier luxmeter lycra lyocell maca macaron madeleine mailroom ' +
    'mainboard malinois maltese maltodextrin mandoline maranta marula mealworm melatonin melodica mezcal ' +
    'microplane midsole milkpan minaudière mirin mirrorless miso moissanite moneyclip monkstrap monopod monstera ' +
    'morganite moringa mortice mousemat mousepad mouthguard multimeter multiplug muscovado nailer nailfile nappa ' +
    'nebuliser nebulizer nepeta neroli nestbox newfoundland niacinamide nigella niger nori nosepad nosering ' +
    'nubuck numberplate nutribullet nyjer oolong ophthalmoscope opuntia orecchiette orthosis orthotic ' +
    'osteospermum otoscope outseam outsole oximeter paddleboard padel paellera paludarium pandoro panettone ' +
    'panforte panthenol papillon pappardelle paraben paratha pashmina passata passcode peacoat pedalbin ' +
    'pedalboard pelargonium penne penstemon peperomia peplum peridot perlite petanque petitgrain phalaenopsis ' +
    'phenoxyethanol phillips photinia phthalate pickguard pickleball pieris pilates pilea pimenton pinboard ' +
    'pipecleaner pitter placemat plancha playdough playgym playmat playset playsuit pleather pleco plushie ' +
    'polenta poloneck polybag polytunnel pomeranian ponte ponzu popfilter potentiometer pothos powerband ' +
    'pozidriv preamp presserfoot presta printhead proofer propshaft prosecco protoboard prusik prybar pryer ' +
    'psyllium pullup purlin pushrod pyracantha pyrometer pétanque quercetin quickdraw quickrelease raclette ' +
    'racquet ragdoll ramen rangehood ranunculus rashguard rashie rawlplug reacher refractometer resveratrol ' +
    'retinoid retinol rhodiola rhodochrosite rhodonite ricecooker ringbinder rivnut rollator rollerball ' +
    'rollerblade rollingpin rollneck roofbar roofbox roofrack rooibos rootball rootstock rudbeckia salvia ' +
    'samoyed samplerate sansevieria schefflera schrader scotia scratcher scratchplate scratchpost scrunchie ' +
    'seamripper seapen seatbelt seatpost secateur sedum seitan sempervivum sencha shea shearling sheetrock ' +
    'sherpa shiba shifter shihtzu shinpad shiplap shochu shockmount showerhead siamese signin signoff silvervine ' +
    'sippy skeg skink sleepbag sleepsuit slipmat slowfeeder smidge snatchblock soba soffit softbox soju ' +
    'soundcard spathiphyllum speculoos speedlight sphygmomanometer sphynx spinel spiraliser spiralizer spirulina ' +
    'splashback splitpin splitter spokeshave spork springform spudger squalane squalene stairgate steristrip ' +
    'stevia stollen stompbox stopbath stretchwrap strikeplate strimmer stripboard striplight stroopwafel ' +
    'stuffsack subframe subwoofer sucralose sunlounger sunstone swingseat syphon tablesaw tagine tahini tajine ' +
    'tamari tangram tankini tanzanite tapenade tawa teff teleconverter tempeh tencel tentpeg tessera therabands ' +
    'thermistor thermocouple thiamin thrips thumbstick tillandsia timeslot toddlerbed toeboard toeclip toile ' +
    'topgrain torquewrench torx towball towbar trackpad trackrod tradescantia traybake trenchcoat tretinoin ' +
    'trolleyjack tuile tumbledryer turbinado tweezer udon uplighter upstand vallisneria varifocal varistor ' +
    'venetian vermeil vermicompost vetiver vizsla voidfill wakame wakeboard wallcharger wallplate wallplug ' +
    'washbag washdown waterbag weaner weightplate weimaraner westie wetsuit wheelbolt wheelnut whitefly whoopie ' +
    'wingback wonton woodstain wristlet xanthan xylitol yerba yogamat yoghurt yorkie yukata zaatar zeaxanthin ' +
    'zester zirconia étagère',
  clamp:
    'autofill backorder bubblewrap crossdock debone deburr declog degrease dehusk deseed destem heatseal mispick ' +
    'misroute misship overpack palletise preorder presoak prewarm prewash rebox reclip reflash rescrew rewax ' +
    'rewrap sauté shortship shrinkwrap spatchcock superheat unclip undercook underpack unjam unpair unspool ' +
    'vacuumseal',
  bake:
    'collimate debride decarbonate dechlorinate deionize delaminate desaturate palletize passivate rehome relube ' +
    'repaste retile upcycle',
  '':
    'activewear allen-key anticalc antifog apochromatic athleisure authenticator backordered backorders bakeware ' +
    'barware bento bicky bifold biodynamic bobbly boho boomy bootliner borescope borosilicate breakproof brekkie ' +
    'btw cancelation chai childrenswear chipset citrusy clothbound collimated comedogenic config creatine crema ' +
    "daren't datasheet debossed deckled declarant declutter decluttering dehuller deshedder despatched dia " +
    'dimmable dioptric ditzy dokey draftproof draughtproof drinkware dropdown dropship dropshipping duodecimo ' +
    'dustproof earpads easycare ebonised ebonized eco endpapers ex-libris eyewear fairtrade fanless freepost fyi ' +
    'gatefold geofence geotag giclee glitchy grippy groupset handwash hardshell headwear heathered homeware ' +
    'homewares hyaluronic hypoallergenically itty keyring keyrings kneewear lacquerware leakproof leatherbound ' +
    'legwear lightbulb limewashed livestream lockscreen lookups loungewear mattest merci micellar microfibre ' +
    'micromesh mothproof mths multipack multipacks multitool muslins neckwear non-comedogenic noncomedogenic ' +
    'noniron nvme oaky okey okey-dokey ombre ombré onboarding onesie outro paraben-free parcelshop parcelshops ' +
    'parfocal passepartout pastedown pcs pearlescent peely personalisation personalization photochromic plc pls ' +
    'podiatric portafilter pourover prebiotic prefs pro-forma probiotic pupillary raincover raincovers realtime ' +
    'refurb reno repro resends retroreflective returnless ristretto rustless scannable shrinkproof shrinkwrapped ' +
    'signup softshell sortation sous-vide spillproof splashproof ssd staticky tamperproof teensy thermochromic ' +
    'timeframe tooltip trifold tsk uefi umami unboned undyed unwaxed upcyclable upcycled vegany vlog whitespace ' +
    'wks womenswear woodenware workwear yay ylang ylang-ylang',
} satisfies Vocabulary;
