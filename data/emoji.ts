/** A form of emoticon, as a pattern, with what it finds and what it must leave alone. */
export interface Emoticon {
  readonly pattern: string;
  /** It ends with a bracket: none where it closes one that is open in its line. `opens`: the other way round. */
  readonly bracket?: 'closes' | 'opens';
  readonly examples: readonly string[];
  readonly not: readonly string[];
}

const alone = '(?![\\p{L}\\d])';
const end = '(?=\\s|$|[.,!?…"\'’”<])';
const apart = '(?<=^|[\\s.,!?…)"\'’”>])';

export const emoticons: readonly Emoticon[] = [
  // With a nose: nothing else looks so.
  {
    pattern: `(?<![|:\\d-])[>}O]?[:;=]['"]?[-^o~]['"]?(?:[)\\]]+|[DPpOX*$@&#>])(?![\\p{L}\\d|:-])`,
    bracket: 'closes',
    examples: [':-)', ':–)', ':-))', ';-)', ':o)', ':^)', ":'-)", 'danke:-)', ':-D', ';-P', ':-*', ':-]', '>:-)'],
    not: ['10:-0', '|:-|', '(see note:-)', 'a:-b'],
  },
  {
    pattern: `(?<![|:\\d-])[>}]?[:;=]['"]?[-^o~]['"]?(?:[([]+|[|/\\\\])${end}`,
    bracket: 'opens',
    examples: [':-(', ":'-(", ':-/', ':-\\', ':-|', ':-(('],
    not: ['|:-|:-|', 'sizes:-(S, M)', 'file:-/x'],
  },
  {
    pattern: `${apart}(?:[8BxX]-[)D]+|[([]-[:;=8])${end}`,
    bracket: 'closes',
    examples: ['8-)', 'B-)', 'x-D', '(-:'],
    not: ['A-B-)', '5x-D', '(8-)'],
  },
  // Without a nose.
  {
    pattern: `(?<!&[#a-z\\d]{1,10})(?<![:;\\d])[:;]['"]?[)]+${alone}`,
    bracket: 'closes',
    examples: [':)', ';)', ':))', ":')", 'thanks:)', 'ありがとう：）'],
    not: ['8:00)', '(see 2:)', '(as follows:)', 'x&nbsp;)', '(voir ci-dessous :)', '10:30:15)', '[see:]', '（備考：）'],
  },
  {
    pattern: `(?<=^|\\s)[:;][\\][]+${end}`,
    bracket: 'closes',
    examples: [':]', ':[', ';]'],
    not: ['"a":["b"]', '[see :]', 'x:[1]', 'list:[ a ]'],
  },
  {
    pattern: `${apart}=['"]?(?:[)\\]]+|[DPp])${alone}`,
    bracket: 'closes',
    examples: ['=)', '=D', '=P'],
    not: ['f(x=)', 'a=D', '(=)'],
  },
  {
    pattern: `(?<![:;\\d])[>]?[:;=]['"]?[(]+${end}`,
    bracket: 'opens',
    examples: [':(', ":'(", ';(', 'leider :((', '>:('],
    not: ['size:(M)', 'options :( S, M )', '1:(2)', 'x: (y)'],
  },
  {
    pattern: `${apart}[>]?[:;]['"]?[DPpO]+(?![\\p{L}\\d\\\\/:.-])`,
    examples: [':D', ':P', ';P', ':p', ':DD', ":'D", ':O', 'super! :D'],
    not: ['D:\\', 'a:p', 'https://shop.example/a:D', ':Design', 'ratio a:D', '::D'],
  },
  {
    pattern: `(?<=^|\\s)[:;][/\\\\]${end}`,
    examples: [':/', ':\\', 'hm :/ sorry'],
    not: ['https://', 'D:\\', 'and/or:/'],
  },
  {
    pattern: `(?<=^|\\s)[:;]\\*+(?=\\s*(?:$|[.,!?]))`,
    examples: [':*', 'kisses :**'],
    not: ['colours :* red', '**note:**'],
  },
  { pattern: '(?<=[.!?…]\\s):3(?=\\s|$)', examples: ['thanks! :3'], not: ['ratio 3:1', 'note :3', '2 :3'] },
  {
    pattern: '(?<=^|[\\s(])\\([:;](?=\\s|$|[.!])',
    bracket: 'opens',
    examples: ['(:', '(;'],
    not: ['(:a)', 'x(:', '(; b)'],
  },
  {
    pattern: `(?<![\\p{L}\\d])(?:xD+|X{1,3}D{2,}|(?<=[.!?…]\\s)XD(?=\\s*(?:$|[.!?])))${alone}`,
    examples: ['xD', 'xDD', 'XDD', 'so funny! XD'],
    not: ['size XD', 'XD, our code for extra deep', 'xDrive', 'XD card'],
  },
  {
    pattern: '(?<![\\d<(]\\s?)(?:<\\/?3+(?=\\s*(?:$|[.!?,)"](?!\\d)|<3))|(?<=\\b(?:I|[Ww]e|[Ww]ir|[Oo]n)\\s)<3(?=\\s))',
    examples: ['<3', 'kram <3', 'thank you <3!', '</3', 'we <3 you', '<33'],
    not: ['<3 kg', '< 3', '(<3)', '<30', 'in <3 days', '<3.5', '2 <3'],
  },
  // Eyes beside each other.
  {
    pattern: "(?<![\\w^])\\^[_.oO-]?\\^[;']?(?![\\w^])",
    examples: ['^^', '^_^', '^.^', '^-^', '^^;'],
    not: ['2^^3', 'x^2', 'a^b^c'],
  },
  {
    pattern:
      '(?<![\\w.=*@~;-])(?:-_+-|=_=|T_+T|;_;|Q_Q|u_u|[oO]_[oO]|[oO]\\.O|O\\.o|x_x|X_X|@_@|\\*_\\*|>[_.]<|ಠ_+ಠ)(?![\\w=*@~-])',
    examples: ['-_-', '-__-', 'T_T', ';_;', 'o_O', 'O.o', '>_<', '>.<', 'ಠ_ಠ'],
    not: ['-_-_-_-', 'foo_oo', '--_--', 'x_x1', 'o.o.'],
  },
  { pattern: '(?<!\\S)\\\\o\\/(?!\\S)', examples: ['\\o/'], not: ['c:\\o/p'] },
  // Faces in brackets.
  {
    pattern:
      "[mｍヽヾ＼\\\\o＼ヾd]?[(（][ 　]?[*＊;；´｀`ﾉ☆σ≡°.'’=＝#oO]{0,3}" +
      '(?:\\^[_ー\\-―‐oO.,ω∀▽□ᴗ; ]{0,2}\\^|＾[_＿ー－‐∀▽ω・.,oｏ]{0,2}＾|[>＞≧][_＿ー\\-.,ω∀▽∇д]{0,2}[<＜≦]' +
      '|[TＴ;；][_＿.ωДд∀▽]{1,2}[TＴ;；]|[・･°•][ω∀дД▽_＿ｪεᴗ‿ᴥ×x][・･°•]|[´｀`][・･]?[ωДд∀▽_＿ｪ◡人][・･]?[`｀´;；]' +
      '|[◕◠⌒≖ಠಥ◉●◔♥][ᴗ‿_＿ω▽ヮ□oᴥ◡.-]{1,2}[◕◠⌒≖ಠಥ◉●◔♥]|[oO0ｏ○][_＿][oO0ｏ○]|[-－ー=＝~～][_＿][-－ー=＝~～]|[xX＠@$*＊]_[xX＠@$*＊])' +
      "[ *＊;；´｀`ﾉ☆゜'’!#=＝o]{0,3}[ゞゝノﾉ/／]?[)）][vVbmｍ/／ノﾉ♪☆ﾞゞ]?",
    examples: [
      '(^^)',
      '(^_^)v',
      '（＾＾）',
      '(^o^)',
      '(>_<)',
      '(T_T)',
      '(・ω・)',
      '(´∀｀)',
      '(^_^;)',
      '(o_o)',
      '(-_-)',
      '(´・ω・`)',
      '(^^ゞ)',
      '（≧∇≦）',
      '(◕‿◕)',
    ],
    not: ['(・・・)', '(*)', '(--)', '(x)', '(^2)', '(> 5)', '(笑)', '(°C)', '(o)', '（※）', '(T)'],
  },
  { pattern: '[mｍ][(（][_＿][ .．]?[_＿][)）][mｍ]', examples: ['m(_ _)m', 'm(__)m'], not: ['m(x)m'] },
  {
    pattern:
      '¯\\\\?_?[(（].{1,3}[)）]_?\\/¯|[(（][╯ノ][^)）\\n]{1,10}[)）][╯ノ]|┻━+┻|(?<![─┌├┼┬])┬─{1,3}┬(?![─┐┤┼┬])|ʕ[^ʔ\\n]{1,8}ʔ|[(（] ?͡°[^)）\\n]{1,8}[)）]',
    examples: ['¯\\_(ツ)_/¯', '(╯°□°)╯', '┻━┻', 'ʕ•ᴥ•ʔ', '( ͡° ͜ʖ ͡°)'],
    not: ['(°)', '┬', '¯'],
  },
];

/** The names of emoji between colons: ":smile:". */
export const shortcodes: readonly string[] = [
  // Faces
  'smile smiley grin grinning laughing satisfied joy rofl sweat_smile blush innocent slight_smile slightly_smiling_face',
  'upside_down upside_down_face wink relieved heart_eyes smiling_face_with_three_hearts kissing kissing_heart kiss',
  'kissing_smiling_eyes yum stuck_out_tongue stuck_out_tongue_winking_eye zany_face nerd nerd_face sunglasses star_struck',
  'star-struck partying_face smirk unamused disappointed pensive worried confused slight_frown frowning frown persevere',
  'tired_face weary pleading_face cry sob triumph angry rage exploding_head flushed hot_face cold_face scream fearful',
  'cold_sweat hugs hugging hugging_face thinking thinking_face shushing_face zipper_mouth no_mouth neutral_face',
  'expressionless grimacing rolling_eyes open_mouth astonished yawning_face sleeping sleepy drooling_face dizzy_face sick',
  'face_with_thermometer mask money_mouth cowboy smiling_imp imp devil clown robot ghost skull alien poop hankey',
  // Hands and people
  'thumbsup thumbs_up thumbsdown thumbs_down +1 -1 ok_hand clap clapping raised_hands pray folded_hands handshake muscle wave',
  'point_up point_right point_left point_down point_up_2 raised_hand victory crossed_fingers metal call_me_hand fist punch',
  'facepunch writing_hand shrug facepalm man_shrugging woman_shrugging bow ok_woman eyes see_no_evil family baby santa',
  'man_facepalming woman_facepalming dancer dancers walking running runner',
  // Hearts and stars
  'heart hearts red_heart orange_heart yellow_heart green_heart blue_heart purple_heart black_heart white_heart brown_heart',
  'broken_heart two_hearts revolving_hearts heartbeat heartpulse sparkling_heart growing_heart cupid gift_heart love_letter',
  'star star2 stars glowing_star sparkles sparkle dizzy boom collision zap fire 100 sunny sun rainbow cloud snowflake snowman',
  // Things
  'tada party confetti_ball balloon gift present birthday cake champagne clinking_glasses beers beer wine_glass cocktail',
  'coffee tea pizza package truck articulated_lorry delivery_truck mailbox mailbox_with_mail envelope incoming_envelope',
  'postbox inbox_tray outbox_tray telephone_receiver iphone computer camera bulb bell loudspeaker mega',
  'shopping_cart shopping_bags credit_card moneybag money_with_wings dollar euro label trophy medal first_place',
  'medal_sports crown gem ring rocket airplane car bike bicycle hourglass alarm_clock clock watch calendar memo pencil',
  'pencil2 book books paperclip pushpin round_pushpin unlock hammer wrench gear mag house_with_garden',
  'christmas_tree jack_o_lantern four_leaf_clover rose tulip sunflower cherry_blossom bouquet hibiscus herb seedling dog cat',
  'bear teddy_bear panda_face unicorn butterfly paw_prints feet soccer basketball art musical_note notes microphone',
  // Signs
  'white_check_mark heavy_check_mark ballot_box_with_check check_mark heavy_multiplication_x cross_mark warning',
  'exclamation heavy_exclamation_mark bangbang question grey_question interrobang no_entry stop_sign information_source',
  'arrow_right arrow_left arrow_up arrow_down arrow_forward recycle sos',
  'red_circle large_blue_circle green_circle heavy_plus_sign heavy_minus_sign copyright registered tm zzz speech_balloon',
  'thought_balloon checkered_flag triangular_flag_on_post',
].flatMap((line) => line.split(' '));

/** Letters that a font for pictures shows as a face, a hand or a heart. */
export const pictureFonts: Readonly<Record<string, string>> = { wingdings: 'JKLCDAB', webdings: 'Y' };

/** Signs of text that some readers take for emoji, and laughter in brackets. */
export const textSymbols: readonly string[] = [
  ...'☺☻☹♥♡❤❣❥★☆✩✪✭✮✯✰✓✔✗✘✌☝☞☜☎☏✆✉✂✈☀☁☂☃☼❀✿❁❄❅❆☘☯♻♪♫♬♩⚠✍❧♛♕',
  '(笑)',
  '（笑）',
  '(泣)',
  '（泣）',
  '(汗)',
  '（汗）',
];

/** Emoji that are pictures of signs of text, without their selectors. */
export const texts: Readonly<Record<string, string>> = {
  '❗': '!',
  '❕': '!',
  '‼': '!!',
  '❓': '?',
  '❔': '?',
  '⁉': '!?',
  '➕': '+',
  '➖': '-',
  '✖': 'x',
  '➗': '/',
  '➡': '→',
  '⬅': '←',
  '⬆': '↑',
  '⬇': '↓',
  '↔': '↔',
  '©': '©',
  '®': '®',
  '™': '™',
};

/** What stands for "love" between two words. */
export const hearts = '[❤♥💓💕💖💗💘💙💚💛💜💝💞🖤🤍🤎🧡🩵🩶🩷💟❣]|<3';

/** Words that begin a sentence and, with their capital, stand within none: a picture before them was its full stop. */
export const beginnings: readonly string[] = [
  'The We You Your If Please Thank Thanks Our I It This That Let Have Has In As When Just Feel Enjoy Hope How What They',
  'Wir Ihre Ihren Bitte Vielen Danke Wenn Falls Das Es Ich Haben Sollten Herzlichen Hoffentlich Wär Wäre',
  'Nous Vous Votre Merci Si Le La Les Si Pour Il Avez',
  'Gracias Por Su Tu El Los Esperamos Hemos Puede Puedes Nos',
  'Se Grazie Il Ci Per Abbiamo Può Puoi Speriamo',
  'Wij Je Uw Bedankt Als Het De Heb Heeft Heel Vi Ditt Tack Om Det Din',
  'Obrigado Seu Se Esperamos Temos Dziękujemy Prosimy Jeśli Proszę Mamy Siparişiniz Lütfen Teşekkür Umarız',
].flatMap((words) => words.split(' '));
