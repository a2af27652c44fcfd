/** Services whose pictures move: what people send as a GIF, and clocks that count down. */
export const animationHosts: readonly string[] = [
  'giphy.com',
  'gph.is',
  'tenor.com',
  'gfycat.com',
  'redgifs.com',
  'gifer.com',
  'makeagif.com',
  'ezgif.com',
  'reactiongifs.com',
  'gifyu.com',
  'klipy.com',
  'sendtric.com',
  'motionmailapp.com',
  'countdownmail.com',
];

/** Elements that move what they hold, or play it. */
export const movingElements: ReadonlyMap<string, string> = new Map([
  ['animate', 'an animation'],
  ['animatemotion', 'an animation'],
  ['animatetransform', 'an animation'],
  ['blink', 'blinking text'],
  ['lottie-player', 'an animation'],
  ['marquee', 'moving text'],
  ['video', 'a video'],
]);

/** Endings of addresses whose picture always moves, and of those whose picture may. */
export const movingEndings: readonly string[] = ['apng', 'gifv', 'mp4', 'm4v', 'mov', 'webm', 'ogv', 'avi'];

/** Names of pictures that only keep a place free: nothing moves in them, though most are GIFs. */
export const spacerNames: readonly string[] = [
  'spacer*',
  'space',
  'blank*',
  'clear*',
  'transparent*',
  'trans',
  'transp',
  'pixel*',
  'shim',
  'dot',
  'empty',
  'leer',
  'vide',
  'vuoto',
  'vacio',
  'leeg',
  'pusty',
  'tom',
  'vazio',
  'bos',
];

/** Properties that make an element move. */
export const movingProperties: readonly string[] = [
  'animation',
  'animation-name',
  '-webkit-animation',
  '-webkit-animation-name',
  '-moz-animation',
  '-moz-animation-name',
  '-o-animation',
  '-o-animation-name',
  '-ms-animation',
];

/** Values with which they do not. */
export const stillValues: readonly string[] = ['none', 'initial', 'unset', 'inherit', 'revert', ''];
