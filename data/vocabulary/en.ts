import type { Vocabulary } from '../../src/spelling/vocabulary.ts';

/** English words of goods and their trade. */
export default {
  lamp:
    'abaya acidophilus addon aerogel afterlength agapanthus agarwood aglaonema aida airbrick airer airstone ' +
    'alexandrite alkanet allantoin allen allium alnico alsatian alstroemeria amaretti amaro amigurumi ampoule ancho ' +
    'anthurium antiroll anubias appliqué aquarist aquilegia arborist armoire arnica arpeggiator artic asafoetida ' +
    'ascender ashpan astaxanthin astilbe audiobook babycarrier babygro babygrow babywalker backend backplate ' +
    'backsheet backsplash bagasse bainmarie bakelite balafon balayage balconette ballhead balljoint ballpein ' +
    'ballvalve bandana bandolier bandsaw banneton bannister barbeque baren bargeboard barlow barstool bartape ' +
    'basecoat baseplate batard batt beadboard beadwork bedframe bedguard bedlinen bedrail bedskirt beechwood ' +
    'bellpull bergère bidon birdfeeder birman biro bisabolol biscotti bitrate bivvy bivy bluestone boardshort bocal ' +
    'bodyboard bodywarmer bogwood boilersuit bokeh bootjack bootlid bottlewarmer bottombracket boucle bouclé boule ' +
    'brakepad brayer breadbin breadknife breadmaker breadstick breakerbar breastpump breastshell bresaola broderie ' +
    'bromeliad brotform brushcutter bucatini buddleia bulgogi bullmastiff bullnose bundt bunkbed burette burin ' +
    'busbar caddy cafetière calendula calliper camomile campstove candelilla cannoli cannula capodaster carabiner ' +
    'cardreader cardstock carnauba carrageenan carseat catbed catflap cattree cavapoo ceanothus cedarwood cellarette ' +
    'centrecap ceramide chainring chainset chamfer chargeback charmeuse cherrywood chiminea chinup chipotle ' +
    'chlorhexidine chondroitin churro cichlid circlip citrate clamshell clawback clawhammer cloisonné cobalamin ' +
    'cocotte coilover coldframe collet collimator comal conrod consommé contactor cookerhood cooktop coolbox ' +
    'cordlock corkboard cotbed cotoneaster cotterpin cottonwool couche countertop couverture crankarm crankset ' +
    'crashmat crashpad crassula creditnote crewneck crimper crimplene crockpot crossbody crossfader crosshair ' +
    'cryptocoryne crème cufflink curcumin cuttlebone cymbidium danio dashi datamatrix daypack deburrer dechlorinator ' +
    'deckboard degreaser demerara demurrage dendrobium depilator desolder detangler diabolo dianthus dibber diecast ' +
    'dieffenbachia dimethicone dipbelt diverter dogbed dogflap dogtag dolman dominos dopp downpipe dracaena dragee ' +
    'drawbar drawingpin drawknife drayage dreamcatcher dripper drivebelt dropcloth dropleaf dropoff drumhead drumkit ' +
    'drybag drysuit duffel duffle dunlop dupioni dupont dustbag découpage earcup earhook eartip echinacea edgeguard ' +
    'einkorn elastane elderflower emmer endcap endpaper epilator ergometer etagere euphonium euphorbia excipient ' +
    'exfoliant exfoliator eyebath eyebolt eyemask eyeshade eyeshadow facemask faceplate fairlead fannypack farro ' +
    'fatball feeddog feltip fenugreek ferro fescue finderscope firepit firestarter fishmeal fittonia flatpack ' +
    'flattener flaxseed fletch flexi floatation floorcovering floormat flugelhorn flushvalve focuser foglight folate ' +
    'foldback footbath footbed footboard footswitch footwell freehub freekeh frenchie fretboard frisbee froe ' +
    'frontend frother frypan fullgrain furikake gambrel ganache garam garlicpress gateleg gatevalve gaura gearstick ' +
    'geiger gelatine gelato gelpolish georgette geraniol germander ghillie gianduja gilet glassine glucometer ' +
    'gochujang goldendoodle goldfill gourami grabrail grapeseed grillpan gripshift grissini grubscrew guar gudgeon ' +
    'gumshield guyline gypsophila habanero habotai hacky hairclip halfshaft halva hamamelis handcream handloom ' +
    'handpan handpiece handspike handwheel harissa haworthia headcover headtorch heatpipe heatshrink heatsink ' +
    'hedgetrimmer heelcup hempseed henley hexkey hihat hoisin holesaw hollowware holo hopsack houndstooth hoverfly ' +
    'hozelock humidistat icemaker icepack ikat ikebana incoterm inflator inkjet inkpad innertube intercooler inulin ' +
    'jackfruit jackstand jaggery jalapeño jammer japonica jardinière jenga jockeywheel joss jumpring kalanchoe kamut ' +
    'karabiner karahi kelim kendama kerbstone keycap keyfob keyswitch keytar kickplate kilim kitbag kitesurf ' +
    'kneeboard kneepad kombu konjac kvass labret laminator lampstand lapis lavandin lazuli leafblower leatherwork ' +
    'lebkuchen leca lederhosen liana lickmat lidocaine lifejacket lightbox lightmeter limonene linalool linctus ' +
    'linocut lobelia lockbox locknut lockset lokum longjohns lopper loupe lovage loveseat lugnut luminaire ' +
    'lumphammer lumpwood lurcher lutein luthier luxmeter lychee macerator macramé madeleine mailroom mainboard ' +
    'maiolica malinois maltese maltodextrin mandoline maranta marlinspike marmite marula mealworm melatonin melodica ' +
    'mezzotint microplane midsole milkpan minaudière mirin moneyclip monkstrap monofilament morello morganite ' +
    'mortice mosaicist mousemat mouthguard multimeter multiplug muscovado nailer nailfile napery nebuliser nebulizer ' +
    'needlecraft negligée nepeta nestbox netsuke newfoundland nigella niger nitrile nock nosepad nosering nougatine ' +
    'numberplate nutribullet nyjer oilstone oolong ophthalmoscope opuntia orecchiette orrery orthosis orthotic ' +
    'osteospermum otoscope outseam outsole ovenglove padel paellera palmette paludarium pandan pandoro panforte ' +
    'panko pannikin papillon pappardelle paraben paratha parmesan pashmina passata passcode passementerie ' +
    'passionfruit peacoat pedalbin pedalboard pelargonium pelisse penstemon peperomia peplum petanque petitgrain ' +
    'pewterware phenoxyethanol phillips photinia photogravure phthalate pickaxe pickguard pickleball pieris pimenton ' +
    'pinboard pinecone pipecleaner pitter placemat planisphere plasticine playdough playgym playmat playset pleather ' +
    'pleco plumbago plushie polenta poloneck polybag polytunnel pomeranian ponte ponzu popfilter posset ' +
    'potentiometer powerband powerpack presserfoot presta printhead proofer propshaft protoboard prusik prybar pryer ' +
    'pullup purlin pushrod pyracantha pyrometer pétanque quaich quartzite quercetin quickdraw quickrelease racquet ' +
    'rangehood ranunculus rashguard rashie rawlplug reacher refractometer refractor resveratrol reticle reticule ' +
    'retinoid rhodiola rhodochrosite rhodonite ricecooker ringbinder rivnut rollerball rollerblade rollingpin ' +
    'rollneck roofbar roofbox roofrack rootball rootstock rosehip rotavator rudbeckia salvia samoyed samplerate ' +
    'schefflera schrader scotia scratcher scratchplate scratchpost seamripper seapen seatbelt seater seatpost ' +
    'secateur sempervivum shea shearling sheetrock sherpa shifter shihtzu shinpad shiplap shirtdress shochu ' +
    'shockmount shoebox shotglass showerhead siamese signin signoff silvervine sippy skeg skijacket skink skipole ' +
    'sleepbag sleepsuit slipmat slowfeeder smidge snatchblock soapdish soffit soju soufflé soundcard soupspoon ' +
    'sparge spathiphyllum speculoos speedlight sphygmomanometer sphynx spinel spiraliser spiralizer spirograph ' +
    'splashback splitpin splitter spokeshave spork sportscar springform sprue spudger spurtle squalene stairgate ' +
    'steristrip stollen stompbox stopbath stretchwrap strikeplate strimmer strimming stripboard striplight ' +
    'stroopwafel stuffsack subframe sucralose sunlounger sunstone swingseat syphon tabard tabasco tablesaw ' +
    'tachymeter tagine tangram tapenade tawa teff tentpeg tessera therabands thermistor thermocouple thiamin ' +
    'thicknesser thrips thumbstick tiebar timeslot tock toddlerbed toeboard toeclip toile topgrain torquewrench ' +
    'towball towbar trackrod tradescantia trampette travertine traybake treehouse trenchcoat tretinoin trolleyjack ' +
    'tuile tumbledryer turbinado tweezer uplighter upstand vallisneria varifocal varistor vaseline venetian ' +
    'vermicompost vizsla voidfill wakeboard wallcharger wallplate wallplug washbag washdown waterbag waxcloth weaner ' +
    'weathervane weightplate weimaraner westie wheelbolt wheelnut whitefly whoopie windowbox winepress wingback ' +
    'wonton woodchip woodruff woodstain wristlet xanthan yerba yogamat yoghurt yorkie yukata yuzu zaatar zabaglione ' +
    'zeaxanthin zester ziplock étagère',
  clamp:
    'autofill backorder bubblewrap crossdock debone deburr declog degrease dehusk deseed destem heatseal mispick ' +
    'misroute misship overpack palletise preorder presoak prewarm prewash rebox reclip reflash rescrew rewax ' +
    'rewrap sauté shortship shrinkwrap spatchcock superheat unclip undercook underpack unjam unpair unspool ' +
    'vacuumseal',
  bake:
    'collimate debride decarbonate dechlorinate deionize delaminate desaturate palletize passivate rehome relube ' +
    'repaste retile upcycle',
  '':
    'lapsang slub slubs tanalised activewear allen-key anticalc antifog apochromatic athleisure authenticator ' +
    'backordered backorders bakeware barware bento bicky bifold biodynamic bobbly boho boomy bootliner borescope ' +
    'borosilicate breakproof brekkie btw cancelation childrenswear chipset chromakey citrusy clothbound collimated ' +
    'comedogenic config creatine aran biga chine-colle combi combis deionised deionising deionises flexi-lead ' +
    'flexi-leads fletching lauter lautering lume lumed lungo nocking perry perries purfling rata refret refrets ' +
    'rehair rehairs rehairing roastery roasteries scenics soots sooting sooted sparged ' +
    'sparging tinking washi poolish trub repot repots jin shari ' +
    "crema daren't datasheet debossed deckled declarant declutter decluttering dehuller deshedder despatched dia " +
    'dimmable dioptric ditzy dokey draftproof draughtproof drinkware dropdown dropship dropshipping duodecimo ' +
    'dustproof earpads easycare ebonised ebonized eco endpapers ex-libris eyewear fairtrade fanless freepost fyi ' +
    'gatefold geofence geotag giclee glitchy grippy groupset handwash hardshell headwear heathered hifi homeware ' +
    'homewares hyaluronic hydrodip hypoallergenically itty keyring keyrings kneewear lacquerware leakproof ' +
    'leatherbound legwear lightbulb limewashed livestream lockscreen lookups loungewear mattest merci micellar ' +
    'microfibre micromesh mothproof mths multipack multipacks multitool muslins neckwear non-comedogenic ' +
    'noncomedogenic noniron nvme oaky okey okey-dokey ombre ombré onboarding outro paraben-free parcelshop ' +
    'parcelshops parfocal pastedown pcs pearlescent peely personalisation personalization photochromic plc pls ' +
    'podiatric portafilter pourover prebiotic prefs pro-forma probiotic pupillary raincover raincovers realtime ' +
    'refurb reno repro resends retroreflective s-biner scannable shrinkproof shrinkwrapped ' +
    'signup sortation sous-vide spillproof splashproof ssd staticky tamperproof teensy thermochromic timeframe ' +
    'tooltip trifold tsk uefi umami unboned undyed unwaxed upcyclable upcycled vegany vlog whitespace wipeable ' +
    'wks womenswear woodenware workwear yay ylang ylang-ylang',
} satisfies Vocabulary;
