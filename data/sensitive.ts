/** Stems that are written with signs in place of letters, by people who want to be understood. Without accents. */
export const maskedStems: readonly string[] = [
  ...['fuck', 'shit', 'bullshit', 'bitch', 'asshole', 'arsehole', 'cunt', 'dick', 'damn', 'crap', 'whore', 'bastard'],
  ...['scheiss', 'scheisse', 'arsch', 'ficken', 'fotze', 'hure', 'wichser'],
  ...['merde', 'putain', 'connard', 'salope', 'encule', 'cazzo', 'merda', 'stronzo', 'puttana', 'vaffanculo'],
  ...['mierda', 'puta', 'joder', 'cabron', 'gilipollas', 'caralho', 'porra', 'foda'],
  ...['godverdomme', 'klote', 'klootzak', 'kurwa', 'chuj', 'jebac', 'pierdol', 'helvete', 'javla', 'siktir', 'orospu'],
];

/** Words in the names of pictures and other files that say that their content is not for everybody. */
export const sensitiveNames: readonly string[] = [
  ...[
    'porn',
    'porno',
    'nsfw',
    'xxx',
    'nudes',
    'naked',
    'topless',
    'nackt',
    'oben ohne',
    'erotic',
    'erotik',
    'erotique',
  ],
  ...['desnuda', 'desnudo', 'pelada', 'nuda', 'naakt', 'sex tape', 'striptease', 'lingerie model', 'sexy', 'gore'],
  ...['beheading', 'bloodbath', 'corpse', 'dead body'],
];
