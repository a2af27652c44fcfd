import { testRule } from '../../support/test-rule.ts';

const text = { path: 'message.txt' };
const seen = { options: { paragraphGaps: true } };

testRule('max-line-breaks', {
  good: [
    '<p>One</p>\n\n\n\n<p>Two</p>',
    'One<br><br>Two',
    'One<br>\r\n  <!-- a -->\r\n<br>Two',
    '<div>One</div><div><br></div><div>Two</div>',
    '<div>One<br></div><div><br></div><div>Two</div>',
    '<p>One<br></p><p>Two</p>',
    // Empty blocks, padding and spacers are no lines.
    '<p>One</p><p></p><p></p><p></p><p>Two</p>',
    '<div>One</div><div style="padding:40px"></div><div style="height:90px"></div><div>Two</div>',
    'One<div style="font-size:1px;line-height:1px">&nbsp;</div><div style="line-height:4px"><br></div><div style="line-height:4px"><br></div>Two',
    '<style>p.MsoNormal, li { margin: 0cm }</style><p class="MsoNormal">One</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">Two</p>',
    // Cells beside each other, and rows.
    '<table><tr><td>&nbsp;<br>&nbsp;<br>&nbsp;</td><td>One</td></tr><tr><td>Two</td><td>Three</td></tr></table>',
    '<table><tr><td>One</td><td>&nbsp;<br><br><br>&nbsp;</td></tr><tr><td>Two</td></tr></table>',
    '<table><tr><td>One<br><br></td></tr><tr><td><p>Two</p></td></tr></table>',
    '<ul><li>One<ul><li>Two</li></ul></li></ul><p>Three</p>',
    // What is not shown.
    '<div style="display:none"><br><br><br><br></div>One<br style="display:none"><br>Two',
    '<style>a{}\n\n\n\n</style>One<script>\n\n\n\n</script>Two',
    // Steering tags vanish.
    'One<br>\n{{#if a}}\n\n{{/if}}\n{% if b %}\n\n{% endif %}<br>Two',
    // The end, the signature, the quoted message.
    'One<br><br><br><br>',
    '<p>One</p><br><br><br><div>--&nbsp;<br>Ann</div>',
    'One<br><br><br><blockquote type="cite">Two<br><br><br><br>Three</blockquote>',
    '<div>One</div><div class="gmail_quote">On Tue, 4 Mar 2026 at 10:12, Jo &lt;jo@example.com&gt; wrote:<br><br><br>Hi</div>',
    // A picture is a line.
    'One<br><br><img src="a.png" width="90"><br><br>Two',
    '<hr>One<hr>Two',
    { message: 'One<br><br><br><br>Two', options: { max: 4 } },
    // The ends of blocks and their margins do not count, empty ones do.
    '<p>One</p><p>&nbsp;</p><p>Two</p>',
    '<div>One</div><div><br></div><div><br></div><div>Two</div>',
    '<p>One<br><br></p><p>Two</p>',
    { message: '<p style="margin:8px 0">One<br><br></p><p style="margin:8px 0">Two</p>', ...seen },
    { message: 'One\n\nTwo\n \t\nThree\r\n\r\nFour\n\n\n\n', ...text },
    { message: 'One\n{{#each items}}\n\n{{/each}}\nTwo', ...text },
    { message: 'One\n{% if a %}\n{% endif %}\n\nTwo', ...text },
    { message: 'One\n\n\n\n-- \nAnn', ...text },
    { message: 'One\n\n> Two\n>\n>\n>\n> Three\n\nFour', ...text },
    { message: 'One\n\nOn Tue, 4 Mar 2026 at 10:12, Jo <jo@example.com> wrote:\n\n\n\nHi', ...text },
    { message: '---\nsubject: Hi\n---\n\nOne', ...text },
  ],
  bad: [
    {
      message: 'One[|<br><br><br>|]Two',
      says: ['Breaks the line 3 times in a row'],
      levels: ['warn'],
      fixed: 'One<br><br>Two',
    },
    { message: 'One[|<br>\n<br> &nbsp; <br/><b></b><br>|]Two', levels: ['error'], fixed: 'One<br>\n<br> <b></b>Two' },
    {
      message: '<div>One</div><div>[|<br></div><div><br>|]</div><div>Two</div>',
      ...seen,
      levels: ['warn'],
      fixed: '<div>One</div><div><br></div><div>Two</div>',
    },
    { message: '<p>One</p><p>[|<br></p><p><br></p><p><br>|]</p><p>Two</p>', levels: ['warn'] },
    {
      message: '<p>One</p><p>[|<br></p><p><br></p><p><br>|]</p><p>Two</p>',
      ...seen,
      says: ['Breaks the line 8 times in a row'],
      levels: ['error'],
      fixed: '<p>One</p><p>Two</p>',
    },
    // Too many by margins alone.
    {
      message: '<p>One</p>\r\n<p class="MsoNormal"><o:p>[|&nbsp;|]</o:p></p>\r\n<p>Two</p>',
      ...seen,
      says: ['Breaks the line 4 times in a row'],
      levels: ['warn'],
      fixed: '<p>One</p>\r\n\r\n<p>Two</p>',
    },
    { message: '<p>One[|<br><br>|]</p><p>Two</p>', ...seen, levels: ['warn'], fixed: '<p>One<br></p><p>Two</p>' },
    { message: 'One[|<br><br>|]<p>Two</p>', ...seen, levels: ['warn'] },
    { message: '[|<br><br><br>|]One', levels: ['warn'], fixed: '<br><br>One' },
    'One[|<br>&#8203;<br>&zwnj;<br>|]Two',
    'One[|<br>\u00A0<br>\u3000<br>|]Two',
    {
      message:
        '<table><tr><td>One</td></tr><tr><td>[|&nbsp;</td></tr><tr><td>&nbsp;|]</td></tr><tr><td>Two</td></tr></table>',
      ...seen,
    },
    '<table><tr><td>One[|<br><br><br>|]Two</td><td>Three</td></tr></table>',
    '<div style="white-space:pre-line">One[|\n\n\n|]Two</div>',
    { message: '<pre>One[|\n\n\n\n\n|]Two</pre>', levels: ['warn'] },
    { message: '<pre>\nOne[|\n\n\n|]Two</pre>', levels: ['warn'] },
    // What is filled in, and what is written as a reference, moves nothing.
    { message: '<pre>\nOne {{order}} &amp; more[|\n\n\n|]Two</pre>', levels: ['warn'] },
    { message: '<span style="white-space-collapse:preserve">One[|\n\n\n|]Two</span>', levels: ['warn'] },
    'Grüße 🎁[|<br><br><br>|]{{name}}',
    { message: 'One[|<br><br>|]Two', options: { max: 1 }, fixed: 'One<br>Two' },
    { message: '<p style="margin:9px 0">One[|<br><br>|]</p><p>Two</p>', ...seen },
    {
      message: '<p style="margin:5px 0">One[|<br><br>|]</p><p style="margin:5px 0">Two</p>',
      options: { paragraphGaps: true, minGap: 5 },
    },
    {
      message: '[|One\n\n\n|]Two',
      ...text,
      says: ['Breaks the line 3 times in a row'],
      levels: ['warn'],
      fixed: 'One\n\nTwo',
    },
    { message: '[|One\r\n\r\n \t\r\n\r\n|]  Two\r\n', ...text, levels: ['error'], fixed: 'One\r\n\r\n  Two\r\n' },
    { message: '[|\n\n\n|]One', ...text, levels: ['warn'], fixed: '\n\nOne' },
    { message: '[|One\n\n{% if a %}\n\n{% endif %}\n\n|]Two', ...text, levels: ['error'] },
    { message: 'One\n\n> Two\n\n[|Three\n\n\n|]Four', ...text },
    { message: `One 🎁 [|${'word '.repeat(16).trim()}\n\n\n|]Four`, ...text },
  ],
});
