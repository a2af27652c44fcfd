import { mail } from '../../support/mail.ts';
import { testRule } from '../../support/test-rule.ts';

const jpeg = '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=';

testRule('no-product-images', {
  good: [
    '<p>A picture of your product helps us: please attach one.</p>',
    // The seller's own name.
    '<img src="https://cdn.shop.example/logo.png" alt="Hollowbrook Pets">',
    '<img src="https://cdn.shop.example/products/logo-small.png" alt="">',
    // How something is done.
    '<img src="https://cdn.shop.example/guide/step-4.png" alt="Step 4: fit the back panel of your product before the screws">',
    '<img src="https://cdn.shop.example/products/montageanleitung.png">',
    '<img src="https://cdn.shop.example/x.png" alt="Rysunek: pierścień między obiektywem a aparatem">',
    '<img src="https://m.media-amazon.com/images/I/61kqL0vTzBL.jpg" alt="Drawing: ring goes between lens and camera">',
    // A custom design for approval.
    '<img src="https://cdn.shop.example/p/B0C8TT41KQ-proof.png" alt="Proof of your lettering">',
    {
      message: '<img src="https://cdn.shop.example/products/4711.jpg">',
      config: { context: { purpose: 'customization' } },
    },
    // Damage.
    '<img src="https://cdn.shop.example/IMG_2034.jpg" alt="Crack in the lid you ordered">',
    // Amazon's own graphics, stars, pixels, labels.
    '<img src="https://m.media-amazon.com/images/G/01/x-locale/common/customer-reviews/stars-5-0.png" alt="5 stars">',
    '<img src="https://cdn.shop.example/return-label.png" alt="Return label for your product">',
    '<a href="https://www.amazon.com/dp/B0C8TT41KQ">Your headphones</a>',
    '<img src="https://cdn.shop.example/a.jpg" alt="Your order">',
    '<img src="https://cdn.shop.example/team.jpg" alt="Ihr Team von Nordvik">',
    '<img src="https://cdn.shop.example/photo.jpg" alt="Votre photo">',
    '<img src="https://m.media-amazon.com/images/I/61kqL0vTzBL.jpg" style="display:none">',
    '<!-- <img src="{{product_image}}"> -->',
    '{{!-- {{product_image}} --}}<p>Hi {{name}}, about {{product_name}}</p>',
    '<blockquote type="cite"><img src="https://m.media-amazon.com/images/I/61kqL0vTzBL.jpg">{{product_image}}</blockquote>',
    '<img src="{{logo_url}}" alt="{{shop_name}}">',
    { message: 'See https://m.media-amazon.com/images/I/61kqL0vTzBL.jpg', path: 'message.txt' },
    mail('<p><img src="cid:a" alt="Damaged corner"></p>', [
      {
        name: '',
        type: 'image/jpeg',
        content: jpeg,
        header: ['Content-Disposition: inline; filename="x.jpg"', 'Content-ID: <a>'],
      },
    ]),
  ],
  bad: [
    {
      message:
        '<img src="[|https://m.media-amazon.com/images/I/61kqL0vTzBL._AC_SL1500_.jpg|]" alt="Fernhallow Headphones">',
      says: ['Shows a product picture of Amazon, "61kqL0vTzBL._AC_SL1500_.jpg"'],
    },
    '<img src="[|https://images-na.ssl-images-amazon.com/images/I/41xPcZrT8yL.jpg|]">',
    // White that is called broken, and no damage.
    '<img src="[|https://images-na.ssl-images-amazon.com/images/I/41xPcZrT8yL.jpg|]" alt="Silla Duna, blanco roto">',
    '<img src="[|https://images.amazon.example/B0C8TT41KQ.jpg|]">',
    '<img src="[|https://ecx.images-amazon.com/images/P/0123456789.01._SL160_.jpg|]">',
    '<table><tr><td background="[|https://m.media-amazon.com/images/I/61kqL0vTzBL.jpg|]">Hi</td></tr></table>',
    '<p style="background:url([|https://m.media-amazon.com/images/I/61kqL0vTzBL.jpg|])">Hi</p>',
    {
      message: '<img src="[|https://cdn.shop.example/p/B0C9RR31XZ.jpg|]" alt="x">',
      says: ['Shows the product "B0C9RR31XZ"'],
    },
    '<img src="[|https://cdn.shop.example/a.png|]" alt="ASIN B0C9RR31XZ">',
    {
      message: '<img src="[|https://cdn.shop.example/product-photo.jpg|]">',
      says: ['Shows the product, as "product-photo.jpg" says'],
    },
    '<img src="[|https://cdn.shop.example/produktbild_2.png|]">',
    '<img src="[|https://cdn.shop.example/photo-produit.png|]">',
    '<img src="[|https://cdn.shop.example/zdj%C4%99cie-produktu.png|]">',
    '<img src="[|https://cdn.shop.example/1.png|]" alt="商品画像">',
    '<img src="[|https://cdn.shop.example/1.png|]" alt="The lace set you bought">',
    '<img src="[|https://cdn.shop.example/1.png|]" alt="Fone que voc&ecirc; comprou">',
    '<img src="[|https://cdn.shop.example/1.png|]" title="Satın aldığınız ürün">',
    '<img src="[|https://cdn.shop.example/1.png|]" alt="{{product_name}}">',
    '<img src="[|{{image}}|]" alt="[[product-name]]">',
    {
      message: '<img src="[|https://cdn.shop.example/media/products/4711.png|]">',
      says: ['Shows a picture from the folder "products", "4711.png"'],
    },
    '<img src="[|https://cdn.shop.example/lamp.jpg|]" alt="Your new desk lamp">',
    '<img src="[|https://cdn.shop.example/a.webp|]" alt="Ihr Fahrradkorb">',
    { message: '<p>[|{product_image}|]</p>', says: ['Puts in the picture of the product by "{product_image}"'] },
    '<img src="[|[[productimg]]|]" alt="">',
    '<p>[|{{product_thumbnail}}|] [|%%ITEM_IMAGE_URL%%|] [|{{product.images}}|] [|[[produktbild]]|]</p>',
    { message: 'Hi\r\n🎁 [|{{product.image}}|]\r\nBye', path: 'message.txt' },
    // One finding for one picture.
    '<img src="[|{{product_image}}|]" alt="{{product_name}}">',
    mail('<p><img src="[|cid:a|]"></p>', [
      {
        name: '',
        type: 'image/jpeg',
        content: jpeg,
        header: ['Content-Disposition: inline; filename="product photo.jpg"', 'Content-ID: <a>'],
      },
    ]),
  ],
});
