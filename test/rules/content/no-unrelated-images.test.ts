import { testRule } from '../../support/test-rule.ts';

testRule('no-unrelated-images', {
  good: [
    '<p>Thank you and merry Christmas!</p>',
    '<img src="https://cdn.shop.example/logo.png" alt="Starfish Lamps">',
    '<img src="https://cdn.shop.example/christmas-logo.png" alt="">',
    '<img src="https://cdn.shop.example/plan.png" alt="Drawing: where the heart goes">',
    '<img src="https://cdn.shop.example/proof.png" alt="Proof: star and thanks">',
    '<a href="https://unsplash.com/photos/1">Photo</a>',
    '<img src="https://unsplash.com/photos/1.jpg" style="display:none">',
    '<blockquote type="cite"><img src="https://unsplash.com/photos/1.jpg"></blockquote>',
    { message: '<img src="https://images.unsplash.com/1.jpg">', options: { allowHosts: ['unsplash.com'] } },
    {
      message: '<img src="https://images.unsplash.com/1.jpg">',
      config: { allow: { domains: ['images.unsplash.com'] } },
    },
    { message: '<img src="https://cdn.shop.example/heart-1.png">', options: { allowNames: ['heart*'] } },
    { message: 'https://unsplash.com/photos/1.jpg smiley.png', path: 'message.txt' },
  ],
  bad: [
    {
      message: '<img src="[|https://images.unsplash.com/photo-1.jpg|]" alt="Desk">',
      says: ['Shows a picture from images.unsplash.com, which belongs to no brand'],
    },
    { message: '<img src="[|https://i.imgur.com/a.png|]">' },
    {
      message: '<img src="[|https://cdn.shop.example/5-stars.png|]" alt="Rate us">',
      says: ['Shows "5-stars.png", which has nothing to do with the brand'],
    },
    {
      message: '<img src="[|https://cdn.shop.example/a.png|]" alt="Merry Christmas">',
      says: ['Shows "Merry Christmas", which has nothing to do with the brand'],
    },
    ...[
      'smiley.png',
      'xmas_tree.png',
      'ThankYou.png',
      'daumen-hoch.png',
      'feux-d-artifice.png',
      'coriandoli.png',
      'cara-feliz.png',
      'kerstman.png',
      'serduszko.png',
      'julgran.png'.replace('julgran', 'god-jul'),
      'cora%C3%A7%C3%A3o.png',
      'do%C4%9Fum-g%C3%BCn%C3%BC.png',
      '%E3%83%8F%E3%83%BC%E3%83%88.png',
    ].map((name) => `<img src="[|https://cdn.shop.example/${name}|]">`),
    '<p style="background:url([|https://cdn.shop.example/confetti.png|])">Hi</p>',
  ],
});
