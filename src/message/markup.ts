const elements =
  'a|abbr|b|big|blockquote|body|br|button|center|code|div|em|font|form|h[1-6]|head|hr|html|i|iframe|img|input|li|link|meta|ol|p|pre|s|script|small|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|title|tr|tt|u|ul|video';

/** Tags side by side, comments and references of HTML in a text that should have none; "<3 mm" and "<Name>" are no tags. */
export const markup = new RegExp(
  `(?:</?(?:${elements})(?:\\s[^<>]{0,500})?/?>\\s{0,4}){1,40}|<!--[^]{0,2000}?-->|<!doctype[^<>]{0,200}>|&(?:#\\d{1,7}|#x[\\da-f]{1,6}|amp|lt|gt|quot|apos|nbsp|copy|reg|trade|euro|pound|hellip|[nm]dash|[lr][sd]quo|bull|middot|deg|szlig|ccedil|[a-z](?:uml|acute|grave|circ|tilde|slash|ring|cedil));`,
  'gi',
);
