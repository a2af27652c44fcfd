import { testRule } from '../../support/test-rule.ts';

testRule('no-active-content', {
  good: [
    '<p>Please do not run the script <b>onboarding</b>.</p>',
    '<p title="javascript: the good parts">Hi</p>',
    '<a href="https://www.amazon.com/gp/help?form=1#onclick">Help</a>',
    '<a href="">Empty</a>',
    '<p data-on="1" one="1" online="yes">Hi</p>',
    '<p style="scroll-behavior:smooth;overscroll-behavior:none">Hi</p>',
    '<style>p { scroll-behavior: smooth } .expression { color: red }</style>',
    // What Outlook brings is a comment, or only draws.
    '<!--[if mso]><script>x()</script><form></form><![endif]-->',
    '<!--[if !mso]><!--><p>Hi</p><!--<![endif]-->',
    '<style>v\\:* { behavior: url(#default#VML); }</style>',
    '<v:roundrect href="https://www.amazon.com/" arcsize="8%"><w:anchorlock/>Hi</v:roundrect>',
    '<p class="MsoNormal"><o:p>&nbsp;</o:p></p>',
    '<link rel="stylesheet" href="https://fonts.example/x.css">',
    '<meta http-equiv="Content-Type" content="text/html">',
    '<base target="_blank">',
    '<img src="data:image/svg+xml,%3Csvg%3E%3C/svg%3E">',
    '<img src="data:image/png;base64,iVBORw0KGgo=">',
    '<noscript>Hi</noscript>',
    { message: 'Please type <script> and javascript:alert(1)', path: 'message.txt' },
  ],
  bad: [
    {
      message: '<p>Hi</p>[|<script src="https://cdn.shop.example/w.js">|]</script><p>Bye</p>',
      says: ['Has a script'],
      fixed: '<p>Hi</p><p>Bye</p>',
    },
    { message: '[|<script>|]document.title="x"', fixed: '<script>document.title="x"' },
    {
      message: '[|<script type="application/ld+json">|]{"@type":"Order"}</script>',
      says: ['Has a script that holds data'],
      levels: ['warn'],
      fixed: '',
    },
    {
      message:
        '[|<form action="https://forms.shop.example/survey" method="post">|]<input name="a"><button>Go</button></form>',
      says: ['Has a form'],
    },
    {
      message: 'a[|<iframe src="javascript:x()" width="1" height="1">|]</iframe >b',
      says: ['Has a frame with another page'],
      fixed: 'ab',
    },
    { message: '[|<object data="x.swf">|]Hi</object>', fixed: '<object data="x.swf">Hi</object>' },
    { message: 'a[|<embed src="x.swf">|]b', fixed: 'ab' },
    '[|<applet code="x.class">|]Hi</applet>',
    {
      message: '<a href="https://www.amazon.com/" [|onmousedown="this.href=\'https://click.shop.example\'"|]>Help</a>',
      says: ['Runs a script by "onmousedown"'],
      fixed: '<a href="https://www.amazon.com/">Help</a>',
    },
    { message: '<body\r\n[|ONLOAD=ping()|]>Hi', fixed: '<body>Hi' },
    '<img src="x.png" [|onerror|]>',
    {
      message: '<a href="[|javascript:void(0)|]">x</a>',
      says: ['Runs a script by an address that begins with "javascript:"'],
    },
    '<a href="[|java&#10;script:x()|]">x</a>',
    '<a href="&#1; [|JaVaScRiPt&colon;x()|]">x</a>'.replace('&#1; ', ''),
    '<img src="[|vbscript:x()|]">',
    '<p style="background:url([|javascript:x|])">Hi</p>',
    {
      message: '<a href="[|data:text/html,<script>x()</script>|]">x</a>',
      says: ['Runs a script by an address that begins with "data:text/html"'],
    },
    '<a href="[|data:image/svg+xml;base64,PHN2Zz4=|]">x</a>',
    {
      message: '[|<meta http-equiv="refresh" content="3;url=https://shop.example">|]Hi',
      says: ['Opens another page by itself'],
      fixed: 'Hi',
    },
    '[|<base href="https://shop.example/">|]',
    '[|<link rel="import" href="https://shop.example/x.html">|]',
    {
      message: '<p style="color:red;[|width: expression(alert(1))|];height:1px">Hi</p>',
      says: ['Runs a script by the style "width"'],
      fixed: '<p style="color:red;height:1px">Hi</p>',
    },
    '<p style="[|width:exp/**/ression(x)|]">Hi</p>',
    '<p style="[|width:\\65xpression(x)|]">Hi</p>',
    '<style>a:hover { [|behavior: url(x.htc)|]; color: red } p { [|-moz-binding: url(x.xml#y)|] }</style>',
    // The buyer's own words as well.
    '<blockquote type="cite">[|<script>|]x()</script></blockquote>',
    '<p style="display:none" [|onclick="x()"|]>Hi</p>',
    {
      message: '<div [|data-gramm="false"|] [|data-lt-tmp-id="lt-1"|]>Hi</div>',
      says: ['Has "data-gramm" that Grammarly left behind', 'Has "data-lt-tmp-id" that LanguageTool left behind'],
      levels: ['warn', 'warn'],
      fixed: '<div>Hi</div>',
    },
    { message: 'Hi[|<grammarly-extension class="x">|]</grammarly-extension>', levels: ['warn'] },
    '{{#if a}}[|<script>|]x()</script>{{/if}} 🎁 &amp; [|<form>|]</form>',
  ],
});
