const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words of the trade, of carriers, makers and goods that dictionaries do not have. In lower case. */
export const jargon: Readonly<Record<string, ReadonlySet<string>>> = {
  '*': set(
    'touch elastan eau parfum toilette cologne matcha bootloader ebook ebooks e-book e-bike e-bikes plug-and-play powerline barcode ' +
      'qr-code tester blister locker lockers moka tab tabs scan scans parka navy pixie pocket smart-tv soundbar power ' +
      'bank dongle hub dock gamepad joystick controller headset backup reset setup plugin browser link widget token ' +
      'chip display timer spray stick starter toner scanner laptop notebook netbook workbook webcam tracker gimbal ' +
      'drone mixer blender toaster wok grill boxspring topper poncho legging leggings hoodie sneaker sneakers blazer ' +
      'jeans top body tel max min art nr no ref incl excl approx ca etc selfie selfies hotline lol omg slot slots ' +
      'amazon alexa android app apps bluetooth dhl dpd gls ups usps fedex evri hermes whatsapp paypal ebay wifi wi-fi ' +
      'wlan usb hdmi led leds pdf pdfs jpg jpeg png gif html iphone ipad ios macos windows google kindle asin asins sku ' +
      'skus fba fbm rma ean gtin iban vat emoji emojis email online offline smartphone smartphones tablet tablets ' +
      'powerbank powerbanks smartwatch earbuds airpods firmware router inox usb-c standby touchscreen bluray dashcam ' +
      'sms url pin qr smart plug kit set feedback account business premium update voucher coupon links check-in ' +
      'checkout cashback instagram facebook tiktok youtube telegram insta ok kwh mah xl xxl xs bosch siemens miele ' +
      'philips braun garmin anker logitech samsung sony canon epson brother makita dyson delonghi nespresso vertuo ' +
      'lenovo asus acer xiaomi huawei oneplus nokia motorola panasonic sennheiser jabra bose jbl sonos fitbit tomtom ' +
      'gopro dji nikon fujifilm kodak tefal rowenta krups moulinex kenwood smeg bialetti ikea lego playmobil ' +
      'ravensburger fisher-price mattel hasbro nintendo playstation xbox adidas nike puma asics reebok levis nivea ' +
      'gillette oral-b pampers duracell varta energizer osram hama belkin tp-link netgear avm fritzbox zyxel sandisk ' +
      'kingston seagate corsair razer aeg bauknecht liebherr beko gorenje whirlpool electrolux karcher kärcher gardena ' +
      'husqvarna stihl einhell dewalt worx fiskars gore-tex velcro tupperware stanley inpost mondial chronopost ' +
      'colissimo correos seur nacex mrw brt sda postnl bpost postnord dachser tnt yodel parcelforce amzl klarna ' +
      'mastercard maestro visa sepa vesa vga kallax danfoss ykk',
  ),
  en: set(
    'pupillary merci authenticator whitespace lookups realtime timeframe cancelation adaptor adaptors backorder ' +
      'backordered backorders breathability crossbody declutter decluttering dimmable dropship dropshipping dustproof ' +
      'eco geotag grey hi-vis inkjet keycap keyring keyrings livestream lockscreen microfibre micromesh multipack ' +
      'multipacks multitool onboarding parcelshop parcelshops preorder preordered preorders raincover raincovers ' +
      'resends sanitiser signup subwoofer uncoated upcycled vlog pls oximeter nebuliser nebulizer deshedder dehuller ' +
      'airfryer raclette tagine mandoline spiralizer sous-vide softshell hardshell gilet onesie playmat stairgate ' +
      'muslins scratcher downlight uplighter lightbulb allen-key torx rawlplug wallplug amigurumi carabiner quickdraw ' +
      'daypack drybag paddleboard wetsuit rashguard kettlebell crosstrainer crankset groupset bidon bootliner towbar ' +
      'roofbox multimeter thermocouple heatshrink heatsink fanless chipset uefi ssd nvme datasheet dropdown autofill ' +
      'tooltip passcode geofence refurb mispick incoterm declarant despatched sortation scannable timeslot chargeback ' +
      'pro-forma returnless freepost bubblewrap polybag shrinkwrap shrinkwrapped personalisation personalization ' +
      'debossed giclee passepartout exfoliator exfoliant retinol hyaluronic niacinamide paraben comedogenic micellar ' +
      'lipgloss epilator probiotic prebiotic creatine ashwagandha spirulina chlorella rooibos chai ristretto ' +
      'portafilter frother crema pourover kombucha kefir banneton bento preamp earcup earpads monopod lightbox softbox ' +
      'teleconverter finderscope borescope sphygmomanometer glucometer orthotic rollator otoscope descaler',
  ),
  de: set(
    'moin hallöchen anthrazit info infos retoure retouren retourenlabel retourenetikett retourenschein paketshop ' +
      'paketshops packstation packstationen kundenservice kundensupport trackingnummer tracking sendungsnummer ' +
      'sendungsverfolgung sendungsstatus onlineshop webshop warenkorb akku akkus edelstahl ggf bzw inkl exkl zzgl evtl ' +
      "usw str abs mfg lg vg geht's gibt's gehts pulsoximeter luftentfeuchter luftbefeuchter airfryer entsafter " +
      'softshelljacke fleecejacke strampler katzenstreu terrarium rankgitter torx kappsäge winkelschleifer ' +
      'exzenterschleifer epoxidharz overlock lanyard trekkingrucksack kettlebell crosstrainer e-scooter popup ' +
      'generalüberholt generalüberholte generalüberholtes generalüberholten rücksendelabel versandlabel label labels ' +
      'benachrichtigungskarte nachforschungsauftrag speditionsversand avis avisierung polybeutel passepartout peeling ' +
      'retinol hyaluron niacinamid parabene parabenfrei hypoallergen mizellenwasser mascara concealer epilierer ' +
      'rasierer probiotika elektrolyte whey kreatin kurkuma spirulina rooibos milchaufschäumer padmaschine entkalker ' +
      'entkalkung entkalken bräter pfannenwender subwoofer kapodaster softbox endoskop inhalator zigbee bridge panel ' +
      'bundle refill nachfüllpack perlator reboarder isofix buggy federmäppchen mäppchen tintenroller fineliner bullet ' +
      'tacker laminiergerät receiver sat repeater home klettband panzertape farbroller mähroboter rasentrimmer häcksler ' +
      'komposter anzuchtschale jeggings longsleeve clutch mint taupe petrol khaki roségold point pad pads',
  ),
  fr: set(
    'lun ven sam dim sav svp rdv softshell griffoir allen ergomètre niacinamide parabènes boucleur rooibos mousseur ' +
      'infuseur préampli isofix babyphone fineliner',
  ),
  it: set(
    'lun gio ven sab dom riaddebitare riaddebitato screenshot gent sig dott tracking pulsossimetro saturimetro ' +
      'lavapavimenti microfibra softshell tiragraffi dimmer multipresa tagliacuci roulant cyclette termorestringente ' +
      'reimballato reimballata pluriball passepartout retinolo niacinamide parabeni ipoallergenico ipoallergenica ' +
      'tagliacapelli epilatore probiotico probiotici spirulina rooibos montalatte schiscetta infusore wireless softbox ' +
      'gateway isofix babyphone fineliner plastificatrice distruggidocumenti idropulitrice tagliaerba tagliasiepi ' +
      'biotrituratore beauty kaki',
  ),
  es: set(
    'elastano rodiado rodiada lun jue sáb mail gestoría gestorías portabebés videollamada pulsioxímetro termostático termostática ' +
      'deshumidificador humidificador gofrera fregona mopa microfibra softshell allen epoxi remalladora prensatelas ' +
      'mosquetón kayak esnórquel ergómetro termorretráctil paletizado passepartout aftershave sérum exfoliante retinol ' +
      'hialurónico niacinamida parabenos micelar cortapelos depiladora probiótico creatina espirulina rooibos ' +
      'descalcificador antical posavasos infusor softbox glucómetro nebulizador pack videoportero reboarder isofix ' +
      'vigilabebés puzle fineliner plastificadora hidrolimpiadora cortacésped desbrozadora cortasetos compostador ' +
      'butano hardware microusb amperaje',
  ),
  nl: set('trace retourlabel'),
  pl: set('paczkomat paczkomatu paczkomacie paczkomaty'),
  pt: set('zap zapzap pix mail sra exmo exma'),
  sv: set('mvh'),
};
