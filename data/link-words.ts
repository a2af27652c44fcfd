/**
 * What links say that does not say where they lead, by language. A label is reported that consists of these words alone
 * and has one of `points` or `more`. In lower case, without accents (ł as l, ı as i, ß as s).
 */
export interface LinkWords {
  /** That there is a link, and that it is there to be clicked. */
  readonly points: string;
  /** That there is more, but not of what. */
  readonly more: string;
  /** What else stands in such labels, and says something where it stands alone. */
  readonly between: string;
  readonly examples: readonly string[];
  /** Labels that say enough. */
  readonly not: readonly string[];
}

export const linkWords: Readonly<Record<string, LinkWords>> = {
  en: {
    points: "click clicking tap here here's hereto this link links url page",
    more: 'more info information details continue',
    between:
      'for get you can a the these that below above following button press use go follow visit open hit select choose just simply only please now and or by via with through on in to at it is right over there learn read find out see reading view get further',
    examples: [
      'Click here',
      'here',
      'HERE!',
      '» this link',
      'please click on the button below',
      'Read more …',
      'this page',
      '[link]',
    ],
    not: [
      'Click here to view warranty information',
      'your order',
      'contact us here',
      'Help',
      'Read more about returns',
      'View order',
      'Amazon',
      'NO',
      'Open',
    ],
  },
  de: {
    points: 'klick klicke klicken klickt anklicken draufklicken hier hierher link links url seite',
    more: 'mehr weiter weiterlesen info infos informationen details einzelheiten',
    between:
      'fur durch um zu da dort druck drucke drucken tippen tippe folge folgen folgendem folgenden folgender diesem diesen dieser dieses diese dem den der die das uber auf unter mit via zu zur zum schaltflache button knopf bitte einfach nur jetzt sie ihr und oder besuchen offnen entlang gehts geht es lang erfahren lesen anzeigen ansehen weitere',
    examples: ['hier klicken', 'Bitte klicken Sie hier', 'Über diesen Link', 'Mehr erfahren', 'zum Link'],
    not: [
      'Hier klicken, um die Anleitung zu öffnen',
      'Mehr zur Garantie',
      'Zur Bestellung',
      'Ihre Rechnung',
      'Drucken',
      'Anzeigen',
    ],
  },
  fr: {
    points: 'cliquez cliquer clique clic ici lien liens url page',
    more: "plus d'infos infos info d'informations informations suite details",
    between:
      "veuillez cliquant pour vous pouvez la appuyez suivez suivre suivant suivante ce cet cette le les sur via par de du au a en et ou bouton dessous ci-dessous svp s'il vous plait simplement juste maintenant ouvrir visitez savoir lire voir decouvrir continuer",
    examples: ['cliquez ici', 'en cliquant ici', 'ici', 'ce lien', 'En savoir plus', 'Cliquez sur le lien ci-dessous'],
    not: ['Cliquez ici pour voir la garantie', 'votre commande', 'Voir la facture', 'Lire la notice', 'Suivre'],
  },
  it: {
    points: 'clicca cliccare clicchi cliccate clic click qui qua link collegamento url pagina',
    more: 'piu tutto informazioni info saperne dettagli continua',
    between:
      'cliccando per fai faccia fare premi premere tocca segui segua seguire seguente questo questa questi il la lo su sul sulla a al in da di nel pulsante bottone sotto per favore prego semplicemente ora adesso vai vada apri aprire visita scopri leggi maggiori altre vedi mostra',
    examples: ['clicca qui', 'qui', 'questo link', 'Scopri di più', 'Faccia clic qui'],
    not: ['Clicca qui per le istruzioni', 'il suo ordine', 'Scopri la garanzia', 'Istruzioni', 'Segui'],
  },
  es: {
    points: 'clic click clique pulse pulsa pinche pincha aqui aca enlace link vinculo liga url pagina',
    more: 'mas info informacion detalles',
    between:
      'haciendo para obtener puede haga haz hacer pulsar pinchar presione toque siga sigue seguir siguiente este esta estos el la en sobre a al por de del boton abajo favor ahora simplemente solo y o vaya ir visite abrir leer ver saber conocer descubra leyendo continuar mostrar',
    examples: [
      'haga clic aquí',
      'Para más información',
      'aquí',
      'este enlace',
      'Más información',
      'Pinche en el siguiente enlace',
    ],
    not: ['Haga clic aquí para ver la garantía', 'su pedido', 'Ver la factura', 'Instrucciones', 'Seguir', 'No'],
  },
  ja: {
    points: 'こちら ここ コチラ クリック タップ リンク ページ url',
    more: '詳しく 詳細 もっと 続き さらに',
    between: 'より 下記 上記 この から を して ください 下さい ボタン の へ は 見る 読む',
    examples: [
      'こちら',
      'こちらをクリック',
      'ここをクリックしてください',
      'このリンク',
      '詳しくはこちら',
      'もっと見る',
    ],
    not: ['返品の手順', '保証内容はこちら', 'ご注文の詳細', '取扱説明書', '見る'],
  },
  nl: {
    points: 'klik klikken klikt hier link url pagina',
    more: 'meer info informatie details verder',
    between:
      'voor om te daar druk tik volg volgende deze dit die de het op via met naar door in knop hieronder a.u.b aub alstublieft gewoon nu en of ga open bezoek u lees lezen weten bekijk bekijken ontdek zie',
    examples: ['klik hier', 'deze link', 'Lees meer', 'Klik voor meer informatie', 'Klik a.u.b. op de link hieronder'],
    not: ['Klik hier voor de handleiding', 'uw bestelling', 'Bekijk de factuur', 'Handleiding'],
  },
  pl: {
    points: 'kliknij klikajac kliknac klikac tutaj tu link linku linka linkiem odnosnik odnosnika strona strone strony',
    more: 'wiecej informacji informacje szczegoly dalej',
    between:
      'aby nacisnij naciskajac wcisnij przejdz wejdz ten tego tym ta te pod na w do przez z przycisk ponizej ponizszy prosze teraz i lub otworz czytaj dowiedz sie zobacz pokaz',
    examples: ['kliknij tutaj', 'tutaj', 'ten link', 'Dowiedz się więcej', 'Proszę kliknąć tu'],
    not: ['Kliknij tutaj, aby pobrać instrukcję', 'Twoje zamówienie', 'Instrukcja', 'Zobacz fakturę', 'To'],
  },
  sv: {
    points: 'klicka klickar har lank lanken lankar url sida sidan',
    more: 'mer info information detaljer fortsatt',
    between:
      'for genom att tryck folj foljande denna den det detta pa via med till i var knapp knappen nedan vanligen bara nu och eller ga besok oppna las lasa vidare se visa veta',
    examples: ['klicka här', 'här', 'denna länk', 'Läs mer', 'länken nedan'],
    not: ['Klicka här för bruksanvisningen', 'din beställning', 'Visa fakturan', 'Bruksanvisning'],
  },
  pt: {
    points: 'clique clicar clica clicando aqui ca link ligacao hiperligacao url pagina',
    more: 'mais info informacao informacoes detalhes continuar',
    between:
      'para obter saber pode carregue pressione toque siga seguinte neste nesta este esta em no na sobre o a os ao pelo botao abaixo por favor agora simplesmente e ou acesse aceda va visite abra saiba ler leia ver veja continue lendo conheca',
    examples: ['clique aqui', 'aqui', 'este link', 'Saiba mais', 'Clique no link abaixo'],
    not: ['Clique aqui para ver a garantia', 'o seu pedido', 'Ver a fatura', 'Manual', 'No'],
  },
  tr: {
    points:
      'tikla tiklayin tiklayiniz tiklayarak tiklamaniz buraya buradan burada baglanti baglantiya baglantiyi baglantidan link linke linki linkten url sayfa sayfaya sayfayi',
    more: 'daha fazla fazlasi bilgi devami devamini detay detaylar detayli',
    between:
      'bu dugme dugmeye buton butona asagidaki asagidan lutfen simdi ve veya uzerinden icin ziyaret edin acin yeterli oku okuyun gor goruntule',
    examples: ['buraya tıklayın', 'tıklayın', 'bu bağlantı', 'Daha fazla bilgi', 'Lütfen linke tıklayınız'],
    not: ['Garanti bilgileri için buraya tıklayın', 'siparişiniz', 'Kullanım kılavuzu', 'Faturanızı görüntüleyin'],
  },
};
