import { testRule } from '../../support/test-rule.ts';

const still = 'data:image/gif;base64,R0lGODlhAgACAIAAAP///8goKCH5BAAyAAAALAAAAAACAAIAAAIDBIACADs=';
const animated =
  'data:image/gif;base64,R0lGODlhAgACAIAAAP///8goKCH/C05FVFNDQVBFMi4wAwEAAAAh+QQAMgAAACwAAAAAAgACAAACAwSAAgAh+QQAMgAAACwAAAAAAgACAAACA0ySAgAh+QQAMgAAACwAAAAAAgACAAACAwSAAgA7';
const strict = { animatedOnly: false };

testRule('no-gifs', {
  good: [
    '<p>We attach a gif of the steps.</p>',
    '<img src="https://cdn.shop.example/gift.png" alt="Gift box">',
    '<img src="https://cdn.shop.example/gif/logo.png">',
    '<img src="https://cdn.shop.example/logo.gif.png">',
    '<a href="https://cdn.shop.example/x.gif">Picture</a>',
    `<img src="${still}" width="8" height="8" alt="">`,
    '<img src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==">',
    '<img src="data:image/gif">',
    '<img src="data:image/gif;base64,%%%">',
    // What keeps a place free does not move.
    '<img src="https://cdn.shop.example/spacer.gif" width="20" height="10">',
    '<img src="https://cdn.shop.example/x.gif" width="1" height="20">',
    '<img src="https://cdn.shop.example/open.gif" style="display:none">',
    '<img src="cid:logo@shop">',
    '<img src="{{logo_url}}">',
    '<p style="animation:none">Still</p>',
    '<style>@media (prefers-reduced-motion: reduce) { * { animation: none !important } }</style>',
    '<style>.animation:hover { color: red }</style>',
    '<!-- <img src="https://cdn.shop.example/x.gif"> -->',
    '<blockquote type="cite"><img src="https://media.giphy.com/media/3oKq7/giphy.gif"><marquee>Hi</marquee></blockquote>',
    { message: 'See https://cdn.shop.example/x.gif', path: 'message.txt' },
    { message: '<img src="https://cdn.shop.example/x.png">', options: strict },
  ],
  bad: [
    {
      message: '<img src="[|https://cdn.shop.example/fireworks.gif|]" width="560">',
      says: ['Shows the GIF "fireworks.gif", which may be animated'],
      levels: ['warn'],
    },
    { message: '<img src="[|https://cdn.shop.example/a.GIF?v=2&amp;w=3|]">', levels: ['warn'] },
    { message: '<img src="[|https://cdn.shop.example/render?id=4&amp;format=gif|]">', levels: ['warn'] },
    { message: '<img src="[|{{celebration_gif_url}}|]">', levels: ['warn'] },
    { message: '<img src="[|{{base}}/party.gif|]">', levels: ['warn'] },
    {
      message: '<td background="[|https://cdn.shop.example/snow.gif|]">Hi</td>'.replace(/^/, '<table><tr>'),
      levels: ['warn'],
    },
    { message: '<p style="background:url([|https://cdn.shop.example/snow.gif|])">Hi</p>', levels: ['warn'] },
    { message: '<style>p { background: url("[|https://cdn.shop.example/snow.gif|]") }</style>', levels: ['warn'] },
    // One finding for one picture.
    '<img src="[|https://cdn.shop.example/a.gif|]" srcset="https://cdn.shop.example/a@2x.gif 2x">',
    {
      message: '<img src="[|https://media.tenor.com/kx81/hooray|]" alt="">',
      says: ['Shows a picture that moves: "media.tenor.com"'],
      levels: ['error'],
    },
    { message: '<img src="[|https://cdn.shop.example/clip.mp4|]">', says: ['Shows a picture that moves: "clip.mp4"'] },
    { message: `<img src="[|${animated}|]">`, says: ['Shows the animated picture'], levels: ['error'] },
    { message: `<img src="[|${animated.replaceAll('=', '%3D')}|]">`, levels: ['error'] },
    { message: `<p style="background-image:url('[|${animated}|]')">Hi</p>`, levels: ['error'] },
    {
      message: '[|<video src="https://cdn.shop.example/a.mp4" autoplay loop>|]</video>',
      says: ['Shows a video'],
    },
    { message: '[|<marquee>|]Please reply</marquee>', says: ['Shows moving text'] },
    '<svg><circle r="4">[|<animate attributeName="r" to="9">|]</circle></svg>',
    {
      message: '<p style="color:red;[|animation:blink 1s infinite|]">Hi</p>',
      says: ['Moves by CSS: "animation:blink 1s infinite"'],
    },
    '<style>@keyframes blink { from { opacity: 0 } }\n.a:hover, .b { [|-webkit-animation-name: blink|]; color: red }</style>',
    'Grüße 🎁\r\n<img src="[|https://cdn.shop.example/a.gif|]">',
    // The wording of September 2020.
    { message: '<img src="[|https://cdn.shop.example/logo.gif|]">', options: strict, levels: ['error'] },
    { message: `<img src="[|${still}|]">`, options: strict, says: ['Shows the GIF'] },
    { message: '<img src="[|https://cdn.shop.example/spacer.gif|]">', options: strict },
  ],
});
