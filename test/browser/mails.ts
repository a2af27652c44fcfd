/** Whole mails as shops send them, put together from blocks as editors and programs write them. The same number makes the same mail. */

const doctypes = [
  '<!DOCTYPE html>\n',
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n',
  '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">\n',
  '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">\n',
  '',
];

const heads = [
  '',
  '<style type="text/css">body{margin:0;padding:0;-webkit-text-size-adjust:100%} table,td{border-collapse:collapse;mso-table-lspace:0} img{border:0;line-height:100%;outline:none} #outlook a{padding:0} .ExternalClass{width:100%} .ExternalClass p,.ExternalClass td{line-height:100%} p{display:block;margin:13px 0}</style>',
  `<style>
    @import url(https://fonts.example.com/css?family=Open+Sans);
    body, table, td, a { font-family: Arial, Helvetica, sans-serif }
    .footer, .footer a { font-size: 11px; color: #999999 !important }
    a { color: #3869D4 }
    @media only screen and (max-width: 600px) { .container { width: 100% !important } .col { display: block !important; width: 100% !important } .hide { display: none !important } }
    @media only screen and (max-width: 480px) { h1 { font-size: 40px !important } td { text-align: center !important } }
  </style>`,
  `<style>
    <!-- /* Font Definitions */ @font-face {font-family:"Cambria Math";panose-1:2 4 5 3 5 4 6 3 2 4;} /* Style Definitions */
    p.MsoNormal, li.MsoNormal, div.MsoNormal {margin:0cm;font-size:11.0pt;font-family:"Calibri",sans-serif;}
    a:link, span.MsoHyperlink {mso-style-priority:99;color:#0563C1;text-decoration:underline;}
    span.EmailStyle17 {mso-style-type:personal-compose;font-family:"Calibri",sans-serif;color:windowtext;}
    @page WordSection1 {size:612.0pt 792.0pt;margin:70.85pt 70.85pt 2.0cm 70.85pt;} div.WordSection1 {page:WordSection1;} -->
  </style>`,
  `<style>
    :root { --ink: #333; --pad: 24px }
    * { box-sizing: border-box }
    .wrap > tbody > tr > td { padding: var(--pad) }
    h1 + p { font-size: 18px } p:first-child { margin-top: 0 } li:not(.x) { line-height: 1.5 }
    [class~="note"] { font: italic 13px/18px Georgia, serif; color: var(--ink, red) }
    td[width="50%"] { vertical-align: top } .mj-column-per-50 { width: 50% !important; max-width: 50% }
    @media (min-width: 480px) and (max-width: 800px) { .big { font-size: calc(1em + 4px) } }
    @media (prefers-color-scheme: dark) { body { color: #fff; background: #000 } }
    @media print { .big { font-size: 6pt } } @supports (display: grid) { .grid { color: #222 } }
  </style>`,
];

const preheader =
  '<div style="display:none;font-size:1px;color:#ffffff;line-height:1px;max-height:0;max-width:0;opacity:0;overflow:hidden">About your order&nbsp;&zwnj;&nbsp;&zwnj;</div>';

type Wrap = (inner: string) => string;

const table = (attributes: string, inner: string) => `<table ${attributes}><tr><td>${inner}</td></tr></table>`;

const wraps: readonly Wrap[] = [
  (inner) => inner,
  (inner) =>
    `<table width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f4f4f4"><tr><td align="center"><!--[if mso]><table width="600"><tr><td><![endif]--><table class="container" width="600" cellpadding="0" cellspacing="0" style="background:#fff"><tr><td style="padding:20px 30px">${inner}</td></tr></table><!--[if mso]></td></tr></table><![endif]--></td></tr></table>`,
  (inner) => `<div class="wrap" style="max-width:560px;margin:0 auto;padding:0 10px">${inner}</div>`,
  (inner) =>
    `<center><table class="wrap" border="0" width="80%" cellspacing="0"><tr><td>${inner}</td></tr></table></center>`,
  (inner) => `<div class="WordSection1"><p class="MsoNormal"><o:p>&nbsp;</o:p></p>${inner}</div>`,
  (inner) =>
    `<div style="background:#f0f0f0"><div style="margin:0 auto;max-width:600px;background:#fff"><table align="center" border="0" cellpadding="0" cellspacing="0" role="presentation" style="width:100%"><tbody><tr><td style="direction:ltr;font-size:0;padding:20px 0;text-align:center"><div class="mj-column-per-100" style="font-size:0;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%"><div style="font-family:Ubuntu,Helvetica;font-size:13px;line-height:1.5;color:#000">${inner}</div></div></td></tr></tbody></table></div></div>`,
  (inner) => `<font face="Verdana" size="2"><div align="left">${inner}</div></font>`,
  (inner) => `<table border="1" cellpadding="8" width="500"><tr><td>${inner}</td></tr></table>`,
  (inner) => `<div style="padding:0 90px"><div style="margin-left:5%">${inner}</div></div>`,
  (inner) => `<blockquote style="margin:0 0 0 40px;border:none">${inner}</blockquote>`,
];

const blocks: readonly string[] = [
  '<p>Dear customer, your order 111-1234567-1234567 needs a word from you.</p>',
  '<h1 style="margin:0;color:#333333;font-size:22px">Which colour shall it be?</h1><p>Please tell us by Friday.</p>',
  '<h2>Your delivery</h2><p class="note">The carrier could not find the door.</p>',
  '<div>Hello,<br><br>thank you for your answer.<br><br><br>We send the part today.<br></div>',
  '<p>&nbsp;</p><p>Kind regards<br>The team</p><p>&nbsp;</p><p>&nbsp;</p><p>P.S. The manual is attached.</p>',
  '<div><font face="Arial" color="#000080" size="4">Important note</font></div><div><br></div><div>Please read on.</div>',
  '<table cellpadding="0" cellspacing="0" width="100%"><tr><td class="col" width="50%" style="padding-right:10px">Left side of it</td><td class="col" width="50%" align="right">Right side of it</td></tr></table>',
  '<table width="100%" border="0"><tr><th align="left">Item</th><th>Count</th></tr><tr><td>Screw M4</td><td style="text-align:right">12</td></tr></table>',
  '<table border="0" cellspacing="0" align="center"><tr><td bgcolor="#3869d4" align="center" style="border-radius:3px"><a href="https://www.amazon.com/gp/css/order-history" style="display:inline-block;color:#fff;padding:12px 24px;font-size:15px">Open the order</a></td></tr></table>',
  '<img src="https://images.example.com/banner.png" width="600" height="120" alt="Banner" style="display:block;max-width:100%">',
  '<img src="https://images.example.com/logo.png" width="150" alt="Logo">',
  '<table border="0" cellpadding="0" cellspacing="0" style="border-collapse:collapse"><tr><td style="width:150px"><img alt="" height="auto" src="https://images.example.com/a.png" style="border:0;display:block;height:auto;width:100%" width="150"></td></tr></table>',
  '<ul><li>First</li><li>Second<ul><li>Inner</li></ul></li></ul>',
  '<p style="text-align:justify;line-height:1.6">We checked the parcel on its way and found that it waits at the depot for a better address.</p>',
  '<p align="center"><small>Sent by a shop in a small town</small></p>',
  '<p class="footer">You get this message because of your order. <a href="https://www.amazon.com/">amazon.com</a></p>',
  '<span style="font-size:10.5pt;font-family:&quot;Segoe UI&quot;,sans-serif;color:#1F497D">Written in Outlook<o:p></o:p></span>',
  '<p class="MsoNormal"><span lang="EN-US">The spare part is on its way.<o:p></o:p></span></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Best wishes</p>',
  '<div style="text-align:center"><span style="color:rgb(34,34,34);font-size:large">Centred by an editor</span><br></div>',
  '<p dir="rtl">שלום</p><p style="text-align:start">Left again</p>',
  '<pre>Order   111-1234567-1234567\nItem    Desk</pre>',
  '<p>Code <code>AB12</code> or <tt style="font-size:14px">CD34</tt>, H<sub>2</sub>O, 5<sup>th</sup></p>',
  '<div class="mj-column-per-50" style="display:inline-block;width:48%">Half of the line</div><div class="mj-column-per-50" style="display:inline-block;width:48%">The other half</div>',
  '<div class="big" style="padding:10px 5%">A word in larger letters</div>',
  '<table width="100%"><tr><td height="30" style="font-size:30px;line-height:30px">&nbsp;</td></tr></table>',
  '<table class="hide" width="300"><tr><td style="font-size:27px">Only on wide screens</td></tr></table>',
  '<b><i style="color:#c00">Please note:</i></b> we are closed on <em>Monday</em>.',
  '<hr width="80%"><h4>Questions?</h4><p>Just answer this message.</p>',
  '<div style="font:bold 14px/20px Arial,sans-serif">One shorthand</div><div style="font-size:smaller">and one that is smaller</div>',
  '<p style="margin:0 0 1em">With its own margin</p><p style="margin:0">without any</p><br>',
  '<table width="100%" cellspacing="0" cellpadding="0"><tr><td width="40"></td><td><p style="color:#000000">Between two spacers</p></td><td width="40">&nbsp;</td></tr></table>',
  '<div style="float:left;width:250px">Floats to the left</div><div style="margin-left:260px">Stands beside it</div><div style="clear:both"></div>',
  '<p style="visibility:hidden">Not seen</p><p style="font-size:0">Nothing</p><div style="opacity:0">Neither</div>',
  '<center><b>In the middle</b></center>',
  '<dl><dt>Size</dt><dd>Large</dd></dl><address>Shop, Example Street 1</address>',
  table('width="70%" align="center" cellpadding="10"', '<p>In a table of its own</p>'),
];

/** Mail `index`: so many blocks that it is as long as mails are. */
export function mailOf(index: number, least = 0): string {
  const pick = <T>(list: readonly T[], step: number): T => list[(index * step + (index >> 3) * 3) % list.length] as T;
  const wrap = pick(wraps, 7);
  const outer = index % 3 === 0 ? pick(wraps, 3) : wraps[0];
  let inner = index % 4 === 1 ? preheader : '';
  for (let count = 0, at = index; count < 4 + (index % 5) || inner.length < least; count++) {
    at += 5 + (index % 7);
    inner += `${blocks[at % blocks.length]}\n`;
  }
  const body =
    index % 6 === 5
      ? '<body bgcolor="#fafafa" text="#222222" link="#cc0000">'
      : index % 6 === 2
        ? '<body style="margin:0 12px">'
        : '<body>';
  const page = `${body}${outer?.(wrap(inner)) ?? ''}</body>`;
  return `${pick(doctypes, 3)}<html><head><meta charset="utf-8">${pick(heads, 1)}</head>${page}</html>`;
}
