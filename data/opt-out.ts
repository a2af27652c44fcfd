/**
 * How the label of a link, or the sentence around it, says that it stops messages. Each pattern is matched in lower case
 * and without accents (ł as l, ı as i). `{mail}` stands for the language's words for messages.
 */
export interface OptOutWords {
  /** Parts of words, as patterns are written: what a pattern fits has one of them. */
  readonly stems: readonly string[];
  readonly mail: string;
  readonly says: readonly string[];
  /** Words for settings: an opt-out, but not where they lead to the buyer's own account at Amazon. */
  readonly settings: readonly string[];
  /** Where it is about a device, a program or a delivery, it is no opt-out. */
  readonly except: readonly string[];
  readonly examples: readonly string[];
}

const words = (all: string) => all.split(' ');
const some = '[^.!?\\n]{0,40}';
const few = '[^.!?\\n]{0,20}';

export const optOutWords: Readonly<Record<string, OptOutWords>> = {
  en: {
    stems: words(
      'unsubscri opt mail messag newsletter notification reminder update request communication information hear list subscription consent permission want exit farewell preference setting address',
    ),
    mail: '(?:(?:e-?)?mails?|messages?|newsletters?|mailings?|notifications?|reminders?|updates|(?:review|feedback) requests?|communications?|further information)',
    says: [
      '\\bunsubscri(?:be|bing|ption)',
      '\\bopt(?:ing|ed)?[ -]?out\\b',
      `\\b(?:stop|end|block|deactivate|disable|refuse|turn off|switch off|cancel all|no more|too many)\\b${some}\\b{mail}\\b`,
      '\\b(?:fewer|less) (?:(?:of|our|these|such|your) ){0,4}{mail}\\b',
      `\\b(?:not|no longer|never|(?:don|won)['’]?t)\\b${few}\\b(?:want|wish|like|receive|receiving|get|getting|care)\\b${some}\\b{mail}\\b`,
      `\\b(?:not|no longer|never|don['’]?t|stop|less)\\b${few}\\bhear(?:ing)?\\b${few}\\b(?:from|of) us\\b|\\bhow often you hear|\\bi(?:['’]d| would)? (?:rather|prefer)\\b${few}\\bhear\\b${few}\\bfrom you\\b`,
      `\\bleave\\b${few}\\b(?:mailing|newsletter|(?:the|our|this) (?:e-?mail|list)\\b)|\\bsign(?:ing)? out\\b${few}\\b(?:mailings?|newsletter|list|{mail})\\b|\\b(?:remove|delete|erase) my (?:e-?mail )?(?:address|e-?mail)\\b|\\bsign off\\b${few}\\b{mail}`,
      `\\b(?:remove|strike|delete|get|tak(?:e|en))\\b${few}\\b(?:from|off)\\b${few}\\b(?:list|mailing|mailings|newsletter)\\b`,
      `\\bcancel\\b${few}\\b(?:subscription|newsletter)\\b`,
      `\\b(?:withdraw|revoke)\\b${few}\\b(?:consent|permission)\\b`,
      '\\bwant out\\b|\\b(?:exit|farewell) link\\b',
    ],
    settings: [
      '\\b(?:e-?mail|mail|mailing|subscription|newsletter|notification|contact|communication|message|sending)[ -]?(?:preferences?|settings?|options)\\b',
      `\\b(?:manage|update|change|edit)\\b${few}\\b(?:preferences|subscription)|\\bpreference cent(?:re|er)\\b`,
    ],
    except: [
      '\\bapp\\b',
      '\\bdevice\\b',
      // Parts and settings of a product
      '\\b(?:stickers?|remote|watch|menu|screen|keypad|printer|tracker|dashboard)\\b',
      '\\bbluetooth\\b',
      '\\bout of (?:the |your )?(?:delivery|gift|wrapping|insurance|installation|assembly|engraving|signature)\\b',
      '\\bsubscribe (?:&|and) save\\b',
      // A date by which the seller answers.
      `\\bif you\\b${few}\\bhear\\b${few}\\bfrom us (?:by|until|till|within|in|before|for|on)\\b`,
      // What the seller promises, and nothing that the buyer can do: "You will not get any reminder from us"
      `^(?!.*\\b(?:if|unless|click|press|tap|reply|replies|answer|tell|told|tick|write|say|let us know|here|want|wish|by)\\b).*\\b(?:you|we|there)(?:(?: will| shall| would|['’]ll| are going to)\\b${few}\\b(?:not|never|no|stop|no longer)| won['’]?t)\\b`,
    ],
    examples: [
      'Take me off the mailing',
      "Don't want these e-mails?",
      'Manage preferences',
      'Sign out of our mailings',
    ],
  },
  de: {
    stems: words(
      'meld bestell trag verteiler liste kein wenig viele mehr schalten deaktiv stopp beenden abstell unterbinden einwilligung einstellung praferenz',
    ),
    mail: '(?:(?:e-?)?mails?|nachrichten?|newsletters?|werbung|benachrichtigung(?:en)?|bewertungsanfragen|erinnerungen|mitteilungen|infos?|informationen)',
    says: [
      `\\babmelde(?:n|link)?\\b|\\babmeldung\\b|\\babzumelden\\b|\\bmelde[nt]? (?:sie |ich |ihr )?(?:sich|dich|mich|euch)\\b${few}\\bab\\b`,
      `\\babbestell(?:en|ung|link)?\\b|\\babzubestellen\\b|\\bbestell(?:e|en|t)?\\b${some}\\b{mail}\\b${few}\\bab\\b`,
      `\\baus(?:zu)?trag(?:en|ung)\\b|\\btrage?n?\\b${few}\\b(?:sich|dich|mich)\\b${few}\\baus\\b`,
      `\\b(?:kunden)?(?:verteiler|mailingliste|mailliste|newsletterliste)s?\\b`,
      `\\b(?:streichen|streichung|nehmen|entfernen|loschen|loscht|sind sie|raus)\\b${few}\\bliste\\b|\\b(?:aus|von) (?:der|unserer) liste\\b${few}\\b(?:streich|nehm|entfern|losch|raus)`,
      `\\bkeine?\\b${some}\\b{mail}\\b${few}\\bmehr\\b|\\bkeine? weiteren?\\b${few}\\b{mail}\\b|\\b(?:weniger|zu viele) {mail}\\b`,
      `\\bnichts? mehr\\b${some}\\b(?:horen|erhalten|bekommen|{mail})\\b|\\bnicht mehr\\b${few}\\b(?:angeschrieben|kontaktiert)\\b`,
      `\\b{mail}\\b${some}\\b(?:abschalten|ausschalten|deaktivieren|stoppen|beenden|abstellen|unterbinden)\\b`,
      `\\bwiderruf\\w*\\b${few}\\beinwilligung|\\beinwilligung\\w*\\b${few}\\bwiderruf`,
    ],
    settings: [
      '\\b(?:e-?mail|mail|newsletter|kommunikations|benachrichtigungs|nachrichten|versand|abo)-?(?:einstellungen|praferenzen)\\b',
      `\\b(?:einstellungen|praferenzen) (?:verwalten|andern)\\b`,
    ],
    except: ['\\bbluetooth\\b', '\\bapps?\\b', '\\bgerats?\\b', '\\bwlan\\b', '\\bkonto\\b', '\\bspar-abo\\b'],
    examples: ['Hier abmelden', 'Vom Verteiler streichen', 'Keine Mails mehr?'],
  },
  fr: {
    stems: words(
      'desabon desinscri liste plus veu voulez souhait desir moins trop assez stop arreter desactiv bloquer cesser consentement preference',
    ),
    mail: "(?:(?:e-?)?mails?|courriels?|messages?|newsletters?|lettres? d['’]information|notifications?|demandes? d['’]avis|relances?|sollicitations?|communications?)",
    says: [
      'desabon|desinscri|desinscription',
      `\\b(?:retir\\w+|supprim\\w+|enlev\\w+|quitter|sortir)\\b${few}\\bliste\\b|\\bliste de diffusion\\b`,
      `\\bne (?:plus|veu[xt]|voulez|souhait\\w+|desir\\w+)\\b${some}\\b{mail}\\b|\\bne plus (?:recevoir|etre (?:sollicite|contacte)e?)\\b`,
      `\\b(?:plus|moins|trop|assez) (?:de (?:ces |nos )?|d['’]){mail}\\b|\\b(?:plus aucun|assez de nos) {mail}\\b`,
      `\\bn['’]entend\\w*\\b${few}\\bplus parler\\b`,
      `\\b(?:stopper|arreter|stop|desactiver|bloquer|cesser)\\b${some}\\b{mail}\\b`,
      `\\bretir\\w+\\b${few}\\bconsentement\\b`,
    ],
    settings: [
      `\\b(?:gerer|modifier|changer)\\b${few}\\bpreferences?\\b`,
      "\\bpreferences? (?:de communication|de contact|d['’]envoi|d['’]e-?mail)\\b",
    ],
    except: ['\\bbluetooth\\b', '\\bapplication\\b', '\\bappli\\b', '\\bappareil\\b'],
    examples: ['Se désabonner', 'Ne plus recevoir ce type de message', 'Plus de courriels ?'],
  },
  it: {
    stems: words(
      'cancella disiscri iscrizione list vogli vuol vuoi desider ricever niente meno troppe basta contattat sentir ferma blocca disattiva interrompi stop consenso indirizzo preferenze',
    ),
    mail: '(?:(?:e-?)?mail|messagg\\w+|newsletter|notific\\w+|richieste di recensione|comunicazion\\w+|promemoria|avvisi)',
    says: [
      `\\bcancella(?:ti|mi|rsi|temi)\\b|disiscri|\\bdisdi\\w*\\b${few}\\biscrizione\\b|\\bannull\\w+\\b${few}\\biscrizione\\b`,
      `\\b(?:rimuov\\w+|togli\\w*|elimin\\w+|uscire|esci|esca|cancell\\w+)\\b${few}\\b(?:lista|mailing list)\\b`,
      `\\bnon (?:voglio|vuole|vuoi|desider\\w+|ricevere|riceverai|ricevera)\\b${some}\\b{mail}\\b`,
      `\\bniente piu {mail}\\b|\\b(?:meno|troppe|basta) {mail}\\b|\\bnon essere (?:piu )?contattat|\\bnon ci sentir\\w+ piu\\b`,
      `\\b(?:ferma|blocca|disattiva|interrompi|stop)\\w*\\b${some}\\b{mail}\\b`,
      `\\brevoc\\w+\\b${few}\\bconsenso\\b|\\b(?:togli|elimina|cancella|rimuovi) (?:il )?mio indirizzo\\b`,
    ],
    settings: [
      `\\b(?:gestisci|modifica|gestire)\\b${few}\\bpreferenze\\b`,
      '\\bpreferenze (?:e-?mail|di comunicazione|di contatto)\\b',
    ],
    except: ['\\bbluetooth\\b', "\\bdell['’]app\\b", '\\bapp\\b', '\\bapparecchio\\b'],
    examples: ['Non voglio più ricevere messaggi', 'Toglimi dalla lista'],
  },
  es: {
    stems: words(
      'baja suscri desinscri lista quier dese recib saber demasiados menos mas basta escribamos detener desactivar parar bloquear dejar consentimiento direccion preferencias',
    ),
    mail: '(?:correos?|(?:e-?)?mails?|mensajes?|boletin\\w*|avisos|notificaciones|newsletters?|peticiones de resena|comunicaciones|recordatorios)',
    says: [
      '\\b(?:dar(?:se|me|te|nos)?|des?e|date|enlace|solicitar) (?:de )?(?:la )?baja\\b|desuscri|desinscri',
      `\\b(?:cancel\\w+|anul\\w+)\\b${few}\\bsuscripcion\\b`,
      `\\b(?:quit\\w+|borr\\w+|elimin\\w+|salir|sac\\w+)\\b${few}\\blista\\b`,
      `\\bno (?:quier\\w+|dese\\w+|recib\\w+)\\b${some}\\b{mail}\\b|\\bno volvera\\b${few}\\bsaber de nosotros\\b|\\bno (?:quier\\w+) saber\\b`,
      `\\b(?:demasiados|menos|no mas|basta de) {mail}\\b|\\bno recibir mas\\b|\\bpara que no (?:le|te|les|os) escribamos\\b`,
      `\\b(?:detener|desactivar|parar|bloquear|dejar de recibir)\\b${some}\\b{mail}\\b`,
      `\\brevo\\w+\\b${few}\\bconsentimiento\\b|\\b(?:quitar|eliminar|borrar|quite|elimine|borre)n? mi direccion\\b`,
    ],
    settings: [
      `\\b(?:gestion\\w+|cambi(?:ar|e|a)|modific(?:ar|a)|modifique)\\b${few}\\bpreferencias\\b`,
      '\\bpreferencias de (?:correo|comunicacion|contacto)\\b',
    ],
    except: ['\\bbluetooth\\b', '\\baplicacion\\b', '\\bapp\\b', '\\baparato\\b'],
    examples: ['Darme de baja', 'Quítame de la lista', '¿Demasiados correos?'],
  },
  nl: {
    stems: words('meld schr opzeg lijst geen niets minder veel stop uitschakel toestemming voorkeuren'),
    mail: '(?:berichten?|(?:e-?)?mails?|nieuwsbrie\\w+|meldingen|reviewverzoeken|herinneringen)',
    says: [
      `\\bafmeld(?:en|link|ing)?\\b|\\bmeldt? (?:u |je )?(?:zich|je|u)\\b${few}\\baf\\b|\\baf te melden\\b`,
      `\\buit(?:ge)?(?: te )?schr(?:ijv(?:en|ing)|even)\\b|\\bschrijft? (?:u |je )?(?:zich|je|u|mij)\\b${few}\\buit\\b|\\bopzeggen\\b${few}\\b{mail}|\\b{mail}\\b${few}\\bopzeggen\\b`,
      `\\b(?:haal|verwijder|schrap|halen)\\b${few}\\blijst\\b|\\bvan de (?:mailing|verzend)?lijst\\b|\\bmailinglijst\\b`,
      `\\bgeen {mail}\\b${few}\\b(?:meer|ontvangen)\\b|\\bgeen\\b${few}\\b{mail}\\b${few}\\bmeer\\b|\\bniets meer van ons\\b|\\b(?:minder|te veel) {mail}\\b`,
      `\\b{mail}\\b${some}\\b(?:stoppen|stopzetten|uitschakelen)\\b`,
      `\\btoestemming\\b${few}\\bintrek`,
    ],
    settings: ['\\bvoorkeuren (?:beheren|wijzigen)\\b', '\\b(?:e-?mail|communicatie|contact)voorkeuren\\b'],
    except: ['\\bbluetooth\\b', '\\bapp\\b', '\\bapparaat\\b'],
    examples: ['Haal mij van de lijst', 'Geen berichten meer?'],
  },
  pl: {
    stems: words(
      'wypis rezygn anuluj listy chce chca zycz dostawac otrzymywac mniej dosc duzo zatrzymaj wylacz zablokuj zgod preferencj subskrypcj ustawienia',
    ),
    mail: '(?:wiadomosc\\w*|(?:e-?)?maili|mejli|powiadomien\\w*|newslettera?|prosb o opini\\w+)',
    says: [
      '\\bwypis(?:z|ac|uje|anie|ania)\\b',
      `\\brezygn\\w+\\b${some}\\b(?:subskrypcj\\w+|{mail})|\\banuluj\\w*\\b${few}\\bsubskrypcj`,
      `\\b(?:usun\\w*|skresl\\w*|usuwa\\w*)\\b${few}\\blisty\\b`,
      `\\bnie (?:chce\\w*|chca|zycz\\w+|dostawac|otrzymywac)\\b${some}\\b{mail}|\\b(?:mniej|dosc|za duzo) {mail}`,
      `\\b(?:zatrzymaj|wylacz|zablokuj)\\w*\\b${some}\\b{mail}`,
      `\\bcofn\\w+\\b${few}\\bzgod`,
    ],
    settings: [
      `\\b(?:zarzadz\\w+|zmien\\w*)\\b${few}\\b(?:preferencj\\w+|subskrypcj\\w+)|\\bustawienia (?:powiadomien|wiadomosci|maili)\\b`,
    ],
    except: ['\\bbluetooth\\b', '\\baplikacj\\w*', '\\burzadzeni\\w*'],
    examples: ['Wypisz mnie z listy', 'Mniej maili'],
  },
  sv: {
    stems: words(
      'avregistrer prenumer avanmal list mejl mail post meddelande nyhetsbrev utskick avisering paminnelse samtycke installningar preferens',
    ),
    mail: '(?:mejl\\w*|mail|e-?post\\w*|meddelanden?|nyhetsbrev\\w*|utskick\\w*|aviseringar|paminnelser)',
    says: [
      '\\bavregistrer\\w+|\\bavprenumerer\\w+|\\bavanmal\\w+',
      `\\bavsluta\\b${few}\\b(?:prenumeration\\w*|{mail})`,
      `\\b(?:ta bort|stryk|radera)\\b${few}\\b(?:list|sandlist|maillist|utskickslist)\\w*`,
      `\\b(?:inte|slippa|sluta|inga)\\b${some}\\b{mail}\\b|\\b(?:farre|for manga) {mail}\\b`,
      `\\baterkalla\\b${few}\\bsamtycke`,
    ],
    settings: [
      '\\b(?:meddelande|mejl|mail|e-?post|utskicks)installningar\\b',
      '\\bhantera\\b.{0,20}\\b(?:preferenser|prenumeration)',
    ],
    except: [
      '\\bbluetooth\\b',
      '\\bapp(?:en|ens)?\\b',
      '\\bnyhetsbrev\\w* skickas\\b',
      '\\bskickar inga?\\b',
      '\\bskickar inget\\b',
    ],
    examples: ['Sluta få mejl', 'Ta bort mig från listan'],
  },
  pt: {
    stems: words(
      'cadastr subscri dessubscre desinscr inscricao assinatura lista quer desej receber menos chega demasiados parar bloquear desativar consentimento preferencias',
    ),
    mail: '(?:(?:e-?)?mails?|mensage\\w+|newsletters?|notificac\\w+|avisos|correios? electronicos?|pedidos de avaliacao)',
    says: [
      'descadastr|\\bdesinscre|\\bdessubscre|\\bdesinscri',
      `\\b(?:cancel\\w+|remov\\w+|anul\\w+)\\b${few}\\b(?:inscricao|subscricao|assinatura|cadastro)\\b`,
      `\\b(?:tir\\w+|retir\\w+|remov\\w+|sair|saia|exclu\\w+)\\b${few}\\blista\\b`,
      `\\bnao (?:quer\\w*|desej\\w+|receber)\\b${some}\\b{mail}|\\bdeixar de receber\\b|\\b(?:menos|chega de|demasiados) {mail}`,
      `\\b(?:parar|bloquear|desativar)\\b${some}\\b{mail}`,
      `\\b(?:retir\\w+|revog\\w+)\\b${few}\\bconsentimento\\b`,
    ],
    settings: [
      `\\b(?:gerir|gerenciar|alterar)\\b${few}\\bpreferencias\\b`,
      '\\bpreferencias de (?:e-?mail|comunicacao|contato|contacto)\\b',
    ],
    except: ['\\bbluetooth\\b', '\\baplicacao\\b', '\\baplicativo\\b', '\\bapp\\b'],
    examples: ['Descadastre-se', 'Tire-me da lista'],
  },
  tr: {
    stems: words('abonel uyelik list istem alma durdur daha artik cik izn tercih ayar'),
    mail: '(?:mesaj|e-?posta|bulten|bildirim|mail)\\w*',
    says: [
      `\\baboneli[kg]\\w*\\b${few}\\b(?:cik|iptal|sonlandir|ayril)\\w*|\\buyelik\\w*\\b${few}\\biptal`,
      `\\b(?:e-?posta )?list\\w+\\b${few}\\b(?:cik|ayril|sil|kaldir)\\w*`,
      `\\b{mail}\\b${few}\\b(?:istem\\w+|alma(?:mak|yin|k istem\\w+)|durdur\\w*)|\\bdaha az {mail}|\\bartik {mail}`,
      `\\bistediginiz (?:an|zaman) cikabilirsiniz\\b|\\bizn\\w+\\b${few}\\bgeri (?:al|cek)`,
    ],
    settings: [`\\b(?:e-?posta|iletisim|bildirim) (?:tercihleri|ayarlari)\\w*`],
    except: ['\\bbluetooth\\b', '\\buygulama\\w*'],
    examples: ['E-posta listesinden çık', 'Daha az e-posta'],
  },
  ja: {
    stems: words('メルマガ メールマガジン メール 知らせ 案内 通知 配信 購読 登録 リスト オプトアウト 退会 受信'),
    mail: '(?:メルマガ|メールマガジン|メール|お?知らせ|ご?案内|通知|配信|購読|登録)',
    says: [
      '{mail}[^。！？\\n]{0,12}(?:停止|解除|止め|不要|希望されない|希望しない|拒否|退会|中止)',
      'リストから(?:削除|外)|オプトアウト|退会(?:する|は|手続)',
    ],
    settings: ['(?:受信|配信|メール)設定(?:の変更|を変更)?'],
    except: ['アプリ', 'アラーム', 'bluetooth', '保証'],
    examples: ['配信停止はこちら', 'メルマガ解除'],
  },
};

/** The same in an address: in lower case, without accents and without escapes. */
export const optOutAddresses: readonly string[] = [
  'unsub',
  'opt[-_]?out',
  'abmeld',
  'abbestell',
  'austrag',
  'desabon',
  'desinscri',
  'disiscri',
  'cancella(?:mi|ti|zione)',
  'dar[-_]?(?:se|me)?[-_]?de[-_]?baja',
  '(?<![a-z])baja(?![a-z])',
  'desuscri',
  'afmeld',
  'uitschrij',
  'avregistr',
  'avprenum',
  'avanmal',
  '(?<![a-z])wypis',
  'rezygnacj',
  'descadastr',
  'desinscre',
  'abonelik(?:ten)?[-_]?(?:cik|iptal)',
  'haishin-?teishi',
  'list-manage\\.com/profile',
  '/asm/\\?',
  '(?:newsletters?|(?:e-?)?mails?|mailings?|subscriptions?)[/_-](?:off|stop|out|cancel|remove|delete|end)(?![a-z])',
  '(?:stop|remove|cancel)[-_]?(?:(?:e-?)?mails?|newsletters?|me)(?![a-z])',
];

/** Labels that say nothing of their own: what they lead to, the sentence around them says. */
export const pointers: readonly string[] = [
  'here',
  'click',
  'tap',
  'link',
  'page',
  'button',
  'hier',
  'klick',
  'ici',
  'cliqu',
  'lien',
  'qui',
  'clic',
  'aqui',
  'enlace',
  'klik',
  'knop',
  'tutaj',
  'har',
  'lank',
  'ligacao',
  'tikla',
  'burada',
  'buraya',
  'こちら',
  'ここ',
  'クリック',
  'リンク',
  'ボタン',
];
