/** Words of carriers, makers, goods and computers that are the same in every language. In lower case. */
export const jargon: ReadonlySet<string> = new Set(
  (
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
    'mastercard maestro visa sepa vesa vga kallax danfoss ykk'
  ).split(' '),
);
