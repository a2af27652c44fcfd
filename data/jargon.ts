/** Words of carriers, makers, goods and computers that are the same in every language. In lower case. */
export const jargon: ReadonlySet<string> = new Set(
  // "Im Laufe des Tages": the dictionary has no dative of it.
  (
    'laufe ' +
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
    'mastercard maestro visa sepa vesa vga kallax danfoss ykk ' +
    'acai agave airfryer akita aloe alpaca amaretto amethyst angora aquarium argan ashwagandha axolotl ' +
    'babyphone bagel bandeau baobab barbecue beagle bergamot betta bichon bikini blush bokashi bongo bonsai ' +
    'bourbon bralette bronzer brownie brushpen buggy bulgur burrata burrito cajon calathea cappuccino ' +
    'cardigan cava chai chambray chia chiffon chihuahua chinchilla chlorella choker chorizo chutney ciabatta ' +
    'citrine clematis cockapoo codec concealer cookie corgi corydoras couscous crimp crosstrainer cupcake ' +
    'cupro curry degu denim dimmer dimsum djembe dobermann donut doudou downlight dumbbell echeveria epoxy ' +
    'erythritol espresso eyeliner falafel farfalle feta ficus fineliner fleece focaccia fondue fusilli futon ' +
    'gecko gesso ghee glitter glucosamine gnocchi goji gouache grappa guarana guppy gyoza halloumi heuchera ' +
    'highboard highlighter hosta hoverboard howlite hoya humbucker hummus husky inhalator isofix isolator ' +
    'jacquard jegging jersey jigger jojoba jumpsuit kaftan kajak kajal kalimba kayak kefir kettlebell ' +
    'kickboard kimchi kimono kombucha labradoodle labrador labradorite larimar latte limoncello lipgloss ' +
    'lipliner longboard longsleeve looper lowboard lycra lyocell maca macaron macchiato masala mascara ' +
    'mascarpone merino mezcal miso modal mohair moissanite molly monopod monstera moringa mousepad mozzarella ' +
    'muddler muffin naan nacho nappa neroli niacinamide nori nubuck nylon onesie onigiri onyx opal organza ' +
    'oxalis oximeter paddleboard pancetta panettone panthenol passepartout patchouli peeling pellet penne ' +
    'peridot perlite pesto phalaenopsis philodendron pilates pilea plancha playsuit plectrum pothos pozidriv ' +
    'preamp primer prosciutto prosecco psyllium puzzle quesadilla quilt quinoa raclette ragdoll raita ramen ' +
    'ravioli reboarder repeater resin retinol retriever rhodium ricotta ristretto rollator rooibos rottweiler ' +
    'runner salami sampler sansevieria sarong sashimi satin scooter scrunchie sedum seitan sencha sequencer ' +
    'serum shaker shiba sideboard skateboard slime smoker smoothie snorkel soba softbox softshell spirulina ' +
    'squalane stabilizer stencil stepper stevia sticker subwoofer sushi synthesizer taco tahini tajine tamari ' +
    'tamper tankini tanzanite tatami teleconverter tempeh tempura tencel tequila teriyaki terrarium ' +
    'tillandsia tofu tortilla torx trackpad tripod tuner tweed tweeter twill udon ukulele velours vermeil ' +
    'vermiculite vetiver wakame wasabi waveboard wetsuit whey whippet woofer wrap xylitol yoga yucca zirconia ' +
    'zumba'
  ).split(' '),
);
