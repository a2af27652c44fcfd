import { testRule } from '../../support/test-rule.ts';

const txt = (message: string, language?: string) => ({
  message,
  path: 'message.txt',
  ...(language && { config: { context: { language } } }),
});

testRule('spelling', {
  good: [
    txt('Hello Priya, your Brightwell kettle was shipped by DPD from our warehouse in Daventry and arrives on Monday.'),
    // The other English, where none is stated
    txt('We have cancelled the colour you ordered, and we apologise for the favor that you have honored us with.'),
    txt('Please write to {{buyer_frist_name}} about order 112-1234567-1234567, ASIN B0EXAMPLE1 and SKU rc-bug-xq.'),
    txt('See www.exampel.example/wrod, the file manaul.pdf, the path a/bb/ccd and @handel for the invoice you need.'),
    txt('You wrote "I recieved nothing" and we are sorry; the USB-C cable and the LEDs are in the box that we sent.'),
    txt('The DPD driver left it at 12 kg and 30 cm, in chapter XIV, with the ThinkPad and iPhone that you have.'),
    txt('The Voltharb is a lamp that we made, and the Voltharb is the best that you can have for this.'),
    txt(
      'The parcel was listed as expédié depuis notre entrepôt by the carrier, and we will let you know when it is here.',
    ),
    { ...txt('We sent the frobnicator that you have ordered.'), config: { allow: { words: ['Frobnicator'] } } },
    'Hello, this is the answer that we have for you.<blockquote type="cite">I have not recieved the item</blockquote>',
    // Compounds, elision, endings
    txt('Guten Tag Frau Szymańska, die Edelstahlthermosflasche und das Nackenhörnchen sind bei uns im Lager.', 'de'),
    txt("Bonjour Madame Lefèvre, l'étiquette d'expédition est dans l'emballage de la commande.", 'fr'),
    txt("Gentile signora, l'etichetta è nell'imballaggio dell'ordine che abbiamo spedito.", 'it'),
    txt('Hemos guardado un regalito para usted; respóndanos y se lo enviamos con el pedido.', 'es'),
    txt('Hallo, de bezorgstatus van uw bestelling staat in het klantenaccount en op de verzendbevestiging.', 'nl'),
    txt('Hej, paketet ligger hos ombudet och leveransbekräftelsen har skickats till dig.', 'sv'),
    txt('Merhaba, siparişinizdeki ürünleri yarın kargoya vereceğiz, lütfen bize yazın. İyi günler.', 'tr'),
    txt('Dzień dobry, państwa zamówienie zostało wysłane i dotrze do Państwa we wtorek.', 'pl'),
    txt('Olá, a sua encomenda foi enviada e chega na terça-feira.', 'pt-PT'),
    txt('Olá, o seu pedido foi enviado e chega na terça-feira com a nota fiscal.', 'pt-BR'),
    // Names where names stand, small words in them, verbs as nouns and as they are, colours, what was done to goods
    txt(
      'Das Sideboard Billund kommt aus Greifswald, sagt Herr van der Hoeven, und der Fenix Aquarello von Velmora auch.',
      'de',
    ),
    txt('Nach dem Kochen lässt sich die faltbare Tüte in Marineblau einschrauben; sie ist schadstoffgeprüft.', 'de'),
    txt('The focuser and the sprue are in the box.\n\nAll the best,\nOrla from Puddle & Pip Toys'),
    txt("L'appli est plug and play et l'eau de parfum est dans le power bank, Madame van der Hoeven.", 'fr'),
    txt("Nell'app trova il power bank, il matcha e i feltrini; per riaccoppiare il portapranzo scriva a noi.", 'it'),
    txt('La etiqueta prepagada va en la caja, y el ciclo de descalcificación dura una hora.', 'es'),
    txt('De klant in de Kerkstraat heeft vijfhonderd stuks besteld en dat is goed.', 'nl'),
    // Names behind the last sentence, and between bars
    txt('Hi Solveig, the plate is packed and ready for you. Nils'),
    txt("The rim is polished again and the parcel leaves us on Monday. Pavel, Glassblowers' Yard"),
    txt('The gasket is in the box with the other parts.\n\nKirsty | Sluice Valley Espresso | Halifax'),
    // Accents as marks of their own
    txt('Tenga en cuenta que la direccio\u0301n y el a\u0301rea de entrega son las de su pedido.', 'es'),
    txt('Wir wünschen alles Gute und legen die Schraube für die Strasse dazu, freundliche Grüsse.', 'de'),
    txt('Die Grösse passt, der Spaß beginnt.', 'de-CH'),
    txt('Häng das Regal auf und zieh die Schrauben fest. Schraub es dann an.', 'de'),
    txt('Der Cinch-Anschluss und das Meersalz sind in der Verpackungseinheit, und der Sprungbrettbezug auch.', 'de'),
    txt('Lo stream del router e il widget sono nella scheda del prodotto che ha ricevuto.', 'it'),
    txt(
      'Im Laufe der Woche liefert der Spediteur Lodenkämper den Hefeteig an die Bürgerm.-Smidt-Str. 20 in Bremen.',
      'de',
    ),
    // Forms of a region, where others of it stand beside them
    txt('Fijate que el selector está abajo; si lo dejás en 80, esperá un ratito, sacale la tapa y avisanos.', 'es'),
    txt('Sacale una foto a la etiqueta y mandala por este chat.', 'es-AR'),
    // A short sentence that may be in the one language or the other
    txt('Hola: La mesa está embalada. ¿Qué día podemos descargarlo? Un saludo', 'es'),
    // No dictionary for it
    txt('Hei, tilauksesi on lähetetty ja se saapuu huomenna, kiitos.'),
  ],
  bad: [
    {
      ...txt('Hello, we have [|recieved|] your message and will refund the [|shiping|] costs.'),
      says: ['Misspells "received" as "recieved"', 'Misspells "shipping" as "shiping"'],
    },
    '<p>We are sorry for the [|inconv&#101;nence|], and 😀 we will send a [|replacment|] to you.</p>',
    {
      ...txt('The [|colour|] of the box that we have for you is green.', 'en-US'),
      says: ['Misspells "color" as "colour"'],
    },
    txt('[|Thnak|] you, the photo of the dish helps us a lot.'),
    { ...txt('We [|cant|] send it to you today.'), says: ['Misspells "can\'t" as "cant"'] },
    txt('Die [|Lieferrung|] Ihrer Bestellung ist leider [|verspatet|], und die [|Gerate|] sind noch bei uns.', 'de'),
    txt('Votre [|comande|] a été [|expedié|] hier, et nous sommes à votre disposition.', 'fr'),
    txt('Nous avons [|deja|] traité le bois avec une huile [|vegetale|] sans [|odeure|].', 'fr'),
    txt('Bitte [|befestiegen|] Sie den Haken mit zwei Dübeln.', 'de'),
    txt('Please do not [|tunble|] dry the covers, and keep the [|thermomoter|] away.'),
    txt('Il pacco [|verra|] consegnato lunedì e non è [|piu|] nel nostro magazzino.', 'it'),
    {
      ...txt("Il pacco [|e'|] in viaggio, un po' in ritardo, e da' [|piu'|] tempo.", 'it'),
      says: ['Misspells "è" as "e\'"', 'Misspells "più" as "piu\'"'],
    },
    txt('Su [|devolucion|] es gratuita y el [|numero|] de serie está en la caja.', 'es'),
    txt('[|Sacale|] una foto a la etiqueta y [|mandala|] por este chat.', 'es'),
    // Two slips of which one is not heard, capitals in the wrong place, parts of words, two words written as one
    txt("Avez-vous essayé de [|redémmarer|] la box et de desserrer [|l'ecrrou|] ? La peinture [|séhce|] vite.", 'fr'),
    txt("[|Aujourd'hiu|], nous avons préparé votre commande.", 'fr'),
    txt('There is a [|tempory|] delay, and the lenses that we have are [|scrach-resistant|].'),
    txt(
      'Die [|Agrantie|] gilt [|jenach|] Land, und das [|Verpackungmaterial|] ist [|garnicht|] [|spühlmaschinenfest|].',
      'de',
    ),
    txt(
      'Die Kette ist aus [|Edelstal|] und in [|umweltvertraglicher|] Verpackung. Mit freundlichen [|Grussen|] aus Lübeck',
      'de',
    ),
    txt(
      'Der [|Armel|] ist zu lang, und die [|Wasserpumpenzanke|] liegt im [|Kinderwagenaufsaz|], wie Sie schreiben.',
      'de',
    ),
    txt('Le [|poidd|] du colis et les piles [|inclusses|] sont sur la fiche.', 'fr'),
    txt('[|Bonojur|] Madame, votre colis est en attente au bureau de poste.', 'fr'),
    txt('Su pedido llega [|segúb|] lo previsto y la [|cremsllera|] es nueva.', 'es'),
    // Days are no names; a part of a compound; what a place makes a slip of a word
    txt('We packed it.\n[|Delivry|] from London takes two days.'),
    txt('We will write to you on [|Wendesday|] and send the lamp in [|Febuary|], as we said.'),
    txt('Das beiliegende [|USB-Kable|] ist für das [|Ladegrät|], und die [|Ruckerstattung|] ist bei Ihnen.', 'de'),
    txt('¿[|Cuando|] le viene bien, si el paquete [|esta|] en [|Espana|]?', 'es'),
    txt('Le colis a été [|livre|] hier, et le livre est à vous.', 'fr'),
    txt('Uw [|besteling|] is vandaag verzonden en wij hopen dat u er blij mee bent.', 'nl'),
    txt('Hej, ditt [|paektet|] har skickats och kommer till dig i morgon.', 'sv'),
    txt('Państwa [|zamówinie|] zostało wysłane i dotrze we wtorek.', 'pl'),
    txt('O seu [|peddido|] foi enviado e chega na terça-feira.', 'pt-BR'),
    txt('Merhaba, [|siparisiniz|] bugün kargoya verildi, lütfen bize yazın.', 'tr'),
  ],
});
