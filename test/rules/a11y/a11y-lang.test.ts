import { testRule } from '../../support/test-rule.ts';

const german = { context: { language: 'de-DE' } } as const;

testRule('a11y-lang', {
  good: [
    '<html lang="en"><p>Hello</p></html>',
    '<!DOCTYPE html><html lang="pt-BR"><body>Olá</body></html>',
    '<html lang=" zh-Hant-TW "><p>你好</p></html>',
    '<html lang="{{language}}"><p>Hello</p></html>',
    '<html lang="{% if de %}de{% else %}en{% endif %}"><p>Hello</p></html>',
    '<html lang="@Model.Language"><p>Hello</p></html><!-- no sign that is known -->',
    // A part of a page
    '<p>Hello</p>',
    '<body><p>Hello</p></body>',
    { message: 'Hello', path: 'message.txt' },
    '<html><body><img src="cid:a" alt=""></body></html>',
  ],
  bad: [
    {
      message: '<!DOCTYPE html>\r\n[|<html>|]<body><p>Hallo</p></body></html>',
      config: german,
      says: ['Does not name the language that it is in'],
      fixed: '<!DOCTYPE html>\r\n<html lang="de-DE"><body><p>Hallo</p></body></html>',
    },
    {
      message: '[|<HTML xmlns="http://www.w3.org/1999/xhtml" xml:lang="en">|]<p>Hello</p></HTML>',
      fixed: '<HTML lang="en" xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><p>Hello</p></HTML>',
    },
    {
      message: '[|<html>|]<body lang="fr"><p>Bonjour</p></body></html>',
      fixed: '<html lang="fr"><body lang="fr"><p>Bonjour</p></body></html>',
    },
    {
      message: '<html [|lang="en_US"|]><p>Hello</p></html>',
      says: ['Names no language: "en_US"'],
      fixed: '<html lang="en-US"><p>Hello</p></html>',
    },
    { message: '<html [|lang=english|]><p>Hello</p></html>', says: ['Names no language: "english"'] },
    {
      message: '<html [|lang=""|]><p>Hallo</p></html>',
      config: german,
      says: ['Does not name the language that it is in'],
      fixed: '<html lang="de-DE"><p>Hallo</p></html>',
    },
    // What words tell is not known
    {
      message:
        '[|<html>|]<p>Hello, we are sorry that your order is late. Please write to us if you need help.</p></html>',
      suggested:
        '<html lang="en"><p>Hello, we are sorry that your order is late. Please write to us if you need help.</p></html>',
    },
  ],
});
