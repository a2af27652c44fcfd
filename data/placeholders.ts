/** The signs that templates put around a name. No class matches its own opening sign, so a search is linear. */
export const syntaxes: readonly { readonly pattern: string; readonly examples: readonly string[] }[] = [
  { pattern: '\\{\\{\\{[^{}\\n]{1,200}\\}\\}\\}', examples: ['{{{product_link}}}'] },
  {
    pattern: '\\{\\{(?!~?\\s*(?:[#/^!]|else(?:if)?\\b))[^{}\\n]{1,200}\\}\\}',
    examples: ['{{order_id}}', '{{ order.id | upcase }}'],
  },
  { pattern: '\\[\\[[^[\\]\\n]{1,200}\\]\\]', examples: ['[[order-id]]', '[[feedback-link:leave feedback]]'] },
  { pattern: '\\[#[\\w.-]{1,60}#\\]', examples: ['[#order-id#]'] },
  { pattern: '\\[%[^[\\]%\\n]{1,60}%\\]', examples: ['[%Name%]'] },
  { pattern: '<%[=-][^<%]{1,200}%>', examples: ['<%= order_id %>'] },
  { pattern: '<\\?=[^<?]{1,200}\\?>', examples: ['<?= $order_id ?>'] },
  { pattern: '\\$\\{[^{}$\\n]{1,200}\\}', examples: ['$' + '{item.AmazonOrderId}'] },
  { pattern: '#\\{[^{}#\\n]{1,200}\\}', examples: ['#{order_id}'] },
  { pattern: '%%[\\w.-]{1,60}%%', examples: ['%%order_id%%'] },
  // Neither escapes of a URL ("%C3%BCber%20") nor shares ("80%cotton 20%silk").
  {
    pattern: '(?<!\\d|(?<!\\w)%)%(?![\\dA-Fa-f]{2}%)[A-Za-z_]\\w{2,60}%(?![\\dA-Fa-f]{2})',
    examples: ['%AMAZON_ORDERID%'],
  },
  { pattern: '\\(\\(#[\\w.-]{1,60}#\\)\\)', examples: ['((#name#))'] },
  { pattern: '##[A-Za-z][\\w.-]{1,60}##', examples: ['##order_id##'] },
  { pattern: '#[A-Za-z][A-Za-z\\d_-]{2,40}#', examples: ['#order_id#'] },
  { pattern: '\\{[$!:][A-Za-z][\\w.>-]{1,60}\\}', examples: ['{$order_id}', '{!Contact.FirstName}'] },
  { pattern: '\\$\\$[A-Za-z][\\w.-]{1,60}\\$\\$', examples: ['$$order_id$$'] },
  { pattern: '__[A-Z](?:_?[A-Z\\d]){1,40}__', examples: ['__ORDER_ID__'] },
  { pattern: '@@[A-Za-z][\\w.-]{1,60}@@', examples: ['@@order_id@@'] },
  { pattern: '<<[A-Za-z][\\w. -]{1,60}>>', examples: ['<<order id>>'] },
  { pattern: '\\*\\|[A-Za-z][\\w:.-]{1,60}\\|\\*', examples: ['*|FNAME|*'] },
  // "jane{at}shop{dot}com" is an address.
  {
    pattern: '\\{(?!(?:at|ät|dot|punkt|point|punto|ponto)\\})[A-Za-z][\\w.-]{1,60}\\}',
    examples: ['{amazon_order_id}'],
  },
];

/** Names that are placeholders in single brackets, where any other word is just a remark: `[sic]`, `[Important]`. */
export const bracketed: readonly string[] = [
  'name',
  'your name',
  'first name',
  'buyer',
  'buyer name',
  'buyername',
  'buyer-name',
  'customer',
  'customer name',
  'customername',
  'customer first name',
  'customer last name',
  'buyer first name',
  'buyer last name',
  'last name',
  'first_name',
  'firstname',
  'order',
  'order id',
  'orderid',
  'order-id',
  'order_id',
  'order number',
  'ordernumber',
  'orderdate',
  'order date',
  'orderitems',
  'companyname',
  'company name',
  'your company',
  'store name',
  'product',
  'product name',
  'productname',
  'product-name',
  'productimg',
  'productreviewurl',
  'productreview-link',
  'product-link',
  'addreviewurl',
  'review-link',
  'feedback-link',
  'sellerfeedback-link',
  'sellerfeedbackexcellent-link',
  'excellentbuttonlink',
  'notsogreat',
  'amazonstore-link',
  'store-link',
  'contact-link',
  'unsubscribe-link',
  'tracking-number',
  'tracking number',
  'date',
  'kundenname',
  'vorname',
  'bestellnummer',
  'produktname',
  'nom',
  'prénom',
  'numéro de commande',
  'nombre',
  'número de pedido',
  'nome',
  'numero ordine',
  'naam',
  'bestelnummer',
  'namn',
  'imię',
  'isim',
  '注文番号',
  'お客様名',
];

/** What begins and ends the tags by which template languages steer, and their comments. */
export const controls: readonly { readonly open: string; readonly close: string; readonly isComment?: boolean }[] = [
  { open: '{{!--', close: '--}}', isComment: true },
  { open: '{{!', close: '}}', isComment: true },
  { open: '{{~!', close: '}}', isComment: true },
  { open: '{#', close: '#}', isComment: true },
  { open: '<%--', close: '--%>', isComment: true },
  { open: '<%#', close: '%>', isComment: true },
  { open: '{% #', close: '%}', isComment: true },
  { open: '{%- #', close: '%}', isComment: true },
  { open: '{{#', close: '}}' },
  { open: '{{/', close: '}}' },
  { open: '{{^', close: '}}' },
  { open: '{{else', close: '}}' },
  { open: '{{~#', close: '}}' },
  { open: '{{~/', close: '}}' },
  { open: '{{~^', close: '}}' },
  { open: '{{~else', close: '}}' },
  { open: '{%', close: '%}' },
  { open: '<%', close: '%>' },
  { open: '<?php', close: '?>' },
];

/** Tags with a comment between them: `{% comment %}…{% endcomment %}`. */
export const commented = {
  begins: '^\\{%-?\\s*comment\\s*-?%\\}$',
  ends: '^\\{%-?\\s*endcomment\\s*-?%\\}$',
} as const;

/** Where one of several texts ends and another begins: a tag that divides two, or one that ends right before one that begins. */
export const branches = {
  divides: '^(?:\\{\\{~?\\s*else|\\{%[-+]?\\s*(?:els|elif\\b|when\\b)|<(?:%[-_]?|\\?php)\\s*\\}?\\s*els)',
  ends: '^(?:\\{\\{~?/|\\{%[-+]?\\s*end|<(?:%[-_]?|\\?php)\\s*(?:\\}|end))',
  examples: [
    '{{#if sent}}under way{{else}}to come{{/if}}',
    '{{#sent}}under way{{/sent}}{{^sent}}to come{{/sent}}',
    '{% if sent %}under way{%- elsif held %}to come{% endif %}',
    '{% case state %}{% when 1 %}under way{% when 2 %}to come{% endcase %}',
    '<% if (sent) { %>under way<% } else { %>to come<% } %>',
    '<?php if ($sent): ?>under way<?php else: ?>to come<?php endif ?>',
  ],
} as const;

/**
 * What a placeholder stands for, told by its name in lower case without `-`, `_`, `.` and blanks, or by the name's last
 * part ("AmazonOrderId" of "item.AmazonOrderId"). The first kind that fits.
 */
export const kinds = {
  orderId:
    '^(?:amazon|your|my|buyer|customer)?(?:order|orders|bestell|bestellung|bestellungs|bestel|bestelling|auftrags?|ordre|commande|pedido|ordine|encomenda|zamowieni[ea]|siparis|bestallnings?)(?:id|no|nr|num|number|nummer|numero|numer|nro|ref|reference|code|kod|numarasi)$|^(?:id|no|nr|n|num|number|numero|numer|nummer|ref)(?:de|del|della|dell|do|da|di|du|d)?(?:la|l)?(?:order|commande|pedido|ordine|encomenda|zamowienia|bestelling|siparis)$|^ご?注文(?:番号|id)$',
  presetReview: 'excellent|(?:5|five)stars?|positive(?:feedback|review|rating)|(?:feedback|review).*(?:5|five)star',
  unsubscribe:
    'unsubscri|optout|abmelde|abbestell|austrag|desabo|desinscri|disiscri|(?:^|de|enlace|link|url)baja(?:$|link|url)|desuscri|afmeld|uitschrij|avregistr|avprenum|avanmal|^wypis|descadastr|desinscre|abonelik(?:ten)?(?:cik|iptal)|配信停止|配信解除|購読解除',
  reviewLink: '(?:review|feedback|rating).*(?:link|url|href)$|^add(?:review)url$|^(?:product)?reviewurl$',
  buyerEmail: '^(?:buyer|customer|client|recipient|kunden?)?e?mail(?:address)?$',
  buyerPhone:
    '^(?:buyer|customer|client|recipient|kunden?|ship(?:ping)?)?(?:phone|telephone|telefon|mobile)(?:number)?$',
  buyerAddress:
    '^ship(?:ping|to)?(?:address.*|street|city|state|zip|postal.*|postcode|country)$|^(?:buyer|customer|delivery|street|postal)address.*$|^address(?:line)?[123]?$',
  productImage:
    '^(?:main|order)?(?:product|item|listing|asin|produkt|artikel|produit|article|prodotto|articolo|producto|articulo|produto|urun|商品)s?(?:main)?(?:img|image|picture|pic|photo|foto|thumb|thumbnail|bild|imagen|immagine|imagem|afbeelding|zdjecie|resim|gorsel|画像)s?\\d{0,2}(?:url|src|link|html)?$',
  image: '(?:img|image|picture|photo|logo|banner)(?:url|src)?$',
  storeLink:
    '^(?:amazon)?(?:store|shop|storefront|brand)(?:front)?(?:link|url|linkalt)$|^amazonstorelink$|^logoamzlink$',
  productLink: '^(?:product|item|listing|asin|detailpage)(?:page)?(?:link|url)$',
  tracking: '^tracking|^(?:carrier|shipment)tracking',
  url: '(?:link|url|href|uri)$|^contactus$',
  name: 'name$|^(?:buyer|customer|recipient|kunde|client)$|^fname$|^vorname$|^prenom$',
} as const;
