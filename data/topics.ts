/** Words by which a message can be told to speak of a topic. */
export interface TopicWords {
  /** By language, with ", " between them. `engrav*` has any ending. */
  readonly words: Readonly<Record<string, string>>;
  /** Words that say something else, in the same way: they are taken out first. */
  readonly except?: string;
}

const list = (...lines: readonly string[]) => lines.join(', ');

/** What a message may be about. The first four are critical: docs/policy.md, SUBJ.3. */
export const topics = {
  customization: {
    words: {
      en: list(
        'engrav*, personalis*, personaliz*, customis*, customiz*, custom, custom-made, made to order, monogram*, initials',
        'inscription*, lettering, embroider*, design proof, proofs, your proof, the proof, mock-up, mockup, artwork, print file, typeface, your design',
        'spelling, nameplate, name plate, name tag, wording, text for the, text to be, text should, your logo, made to measure, cut to size',
      ),
      de: list(
        'gravur*, gravier*, eingravier*, *gravur, personalisier*, individualisier*, wunschtext*, wunschname*, wunschmotiv*',
        'sonderanfertigung*, maßanfertigung*, maßanfertigen, anfertigung*, einzelanfertigung*, initialen, monogramm*',
        'beschriftung*, aufdruck*, bestick*, stickerei*, druckfreigabe*, druckdatei*, korrekturabzug*, entwurf*, schriftart*',
        'schriftzug*, motiv*, namensschild*, widmung*',
      ),
      fr: list(
        'gravure*, graver, gravée, gravées, à graver, personnalis*, sur mesure, initiales, monogramme*, broder, broderie*',
        'brodé, brodée, inscription*, bon à tirer, maquette*, dédicace*, police de caractères, texte à',
      ),
      it: list(
        'incision*, incidere, inciso, incisa, personalizza*, su misura, iniziali, monogramm*, ricam*, scritta, bozza, bozze',
        'dedica, font, grafica da, testo da',
      ),
      es: list(
        'grabado*, grabar, grabamos, grabaremos, personaliza*, a medida, iniciales, monograma*, bordado*, bordar',
        'inscripción, dedicatoria*, boceto*, prueba de diseño, tipografía, tipo de letra, texto para',
      ),
      nl: list(
        'gravure*, graveren, gegraveerd*, gepersonaliseerd*, personaliseer*, personalisatie, op maat, maatwerk, initialen',
        'monogram*, borduur*, geborduurd*, opdruk*, ontwerp*, drukproef*, lettertype*, naamplaatje*',
      ),
      pl: list(
        'grawer*, wygrawer*, personaliz*, spersonaliz*, na wymiar, inicjał*, monogram*, haft*, wyhaft*, dedykac*, nadruk*',
        'wydruk*, projekt graficzn*, czcionk*, krój pisma, treść napisu, napis, napisu',
      ),
      sv: list(
        'graver*, gravyr*, personlig text, personlig gravyr, personaliser*, specialanpass*, specialtillverk*, måttbeställ*',
        'initialer*, monogram*, broder*, inskription*, korrektur*, typsnitt*, namnskylt*, texten på',
      ),
      pt: list(
        'gravação, gravações, gravar, gravado, gravada, personaliza*, sob medida, por medida, à medida, iniciais',
        'monograma*, bordado*, bordar, dedicatória*, arte final, esboço*, tipo de letra, texto para',
      ),
      tr: list(
        'gravür*, kazıma*, kazınacak, kişiselleştir*, kişiye özel, isme özel, isim yazı*, baş harf*, monogram*, nakış*',
        'yazı tipi*, yazılacak, tasarım onay*, işlenecek',
      ),
      ja: list(
        '刻印, 名入れ, オーダーメイド, カスタム, イニシャル, 彫刻, 刺繍, 書体, フォント, 文字入れ, 校正, デザイン確認, ネームプレート',
      ),
    },
  },
  scheduling: {
    words: {
      en: list(
        'appointment*, schedule, scheduling, reschedul*, time slot*, timeslot*, delivery slot*, delivery window*',
        'time window*, delivery day, arrange delivery, arrange a delivery, arrange the delivery, agree a day, agree on a day',
        'which day, what day, which date, what date, which slot, suits you, suit you, works for you, convenient for you',
        'be at home, be home, choose a day, pick a day, tail-lift*, kerbside, curbside, gate code, which floor, what floor',
        'delivery date, bulky, two-man, 2-man, crew, delivery team, delivery men, lift, elevator, stairs, staircase, lorry',
        'day of delivery, day of the delivery, on the day, someone in, someone at home, somebody at home, let the driver in',
      ),
      de: list(
        'liefertermin*, wunschtermin*, terminvereinbarung*, terminvorschlag*, terminabsprache*, terminabstimmung*, termin',
        'termine, zustelltermin*, anliefertermin*, anlieferung*, zeitfenster*, *zeitfenster, avisier*, avis, welcher tag',
        'welchen tag, passt ihnen, passt dir, passt es, zu hause, welches stockwerk, welche etage, aufzug, fahrstuhl',
        'bordsteinkante, hebebühne, lieferung per spedition',
      ),
      fr: list(
        'rendez-vous, créneau*, planifier, convenir, convient, conviendrait, êtes-vous disponible, disponible le, quel jour',
        'quelle date, quel étage, ascenseur, digicode, fixer une date, programmer la livraison, date de livraison',
      ),
      it: list(
        'appuntamento, fascia oraria, fasce orarie, programmare la consegna, concordare, fissare, le va bene, ti va bene',
        'vi va bene, quale giorno, che giorno, quale piano, al piano, ascensore, citofono, data di consegna',
      ),
      es: list(
        'cita de entrega, cita para la entrega, concertar, franja horaria, franjas horarias, programar la entrega, agendar',
        'qué día, le viene mejor, le viene bien, te viene bien, te viene mejor, qué piso, ascensor, fecha de entrega',
      ),
      nl: list(
        'afspraak, bezorgafspraak, leverafspraak, tijdvak*, tijdslot*, welke dag, welke datum, komt het uit, komt u uit',
        'schikt, inplannen, leverdatum, bezorgdatum, bezorgmoment*, leveringsafspraak, verdieping, etage',
      ),
      pl: list(
        'termin dostawy, terminu dostawy, termin, terminu, terminie, terminy, umówić, umówienie, umówmy, okno czasowe',
        'przedział godzinow*, który dzień, jaki dzień, pasuje, odpowiada panu, odpowiada pani, winda, windy, windzie, piętro',
        'piętrze, awizac*, data dostawy, datę dostawy',
      ),
      sv: list(
        'leveranstid*, boka, bokning*, tidsfönster*, vilken dag, vilket datum, passar det, passar dig, passar er, passar tisdag',
        'aviser*, våning*, portkod*, leveransdag*, hemleverans*, leveransdatum',
      ),
      pt: list(
        'agendar, agendamento, janela de entrega, horário de entrega, que dia, qual dia, qual o dia, melhor dia, convém',
        'fica bem, qual andar, que andar, elevador, portaria, interfone, data de entrega, marcar a entrega, marcação',
      ),
      tr: list(
        'randevu*, hangi gün*, hangi tarih*, uygun mu*, uygun olur, uygundur, saat aralığ*, kaçıncı kat*, asansör*',
        'teslimat tarih*, teslimat gün*, teslimat saat*, planlamak, planlayalım',
      ),
      ja: list('日時, 日程, 配達日, お届け日の, ご都合, ご希望日, 希望日, ご予約, 時間帯, 搬入, エレベーター, ご在宅'),
    },
    except: list(
      'estimated delivery date, expected delivery date, scheduled delivery date, voraussichtlicher liefertermin',
      'voraussichtlichen liefertermin, date de livraison estimée, date de livraison prévue, data di consegna prevista',
      'data di consegna stimata, fecha de entrega estimada, fecha de entrega prevista, verwachte leverdatum',
      'verwachte bezorgdatum, przewidywany termin, przewidywana data dostawy, beräknat leveransdatum, beräknad leveranstid',
      'data de entrega prevista, data prevista de entrega, tahmini teslimat tarih*',
    ),
  },
  address: {
    words: {
      en: list(
        'address, addresses, house number, street number, apartment number, flat number, unit number, door number, postcode',
        'postal code, zip code, undeliverable, your street, the street, your building, your entrance, your door, apartment, your house',
      ),
      de: list(
        'adresse, adressen, adressdaten, adressproblem*, anschrift*, lieferadresse*, lieferanschrift*, hausnummer*',
        'postleitzahl*, unzustellbar*',
      ),
      fr: list('adresse, adresses, numéro de rue, numéro de la rue, code postal, numéro de maison'),
      it: list('indirizzo, indirizzi, numero civico, codice postale'),
      es: list('dirección, direcciones, domicilio, número del portal, código postal, número de la calle'),
      nl: list('adres, adressen, adresgegevens, afleveradres*, bezorgadres*, verzendadres*, huisnummer*'),
      pl: list(
        'adres, adresu, adresem, adresie, adresowe, numer domu, numeru domu, numer mieszkania, numeru mieszkania, kod pocztowy',
      ),
      sv: list('adress, adressen, adresser, leveransadress*, husnummer*, postnummer*, gatunummer*'),
      pt: list('endereço, endereços, morada, moradas, número da porta, número da casa, código postal'),
      tr: list('adres, adresi, adresiniz*, adresinde, adresin, kapı numara*, kapı no, bina no, daire no, posta kodu'),
      ja: list('住所, 番地, 宛先, お届け先, 郵便番号, 表札'),
    },
    except: list(
      'e-mail address*, email address*, mail address*, web address*, internet address*, e-mail-adresse*, email-adresse*',
      'mail-adresse*, emailadresse*, mailadresse*, internetadresse*, adresse e-mail, adresse email, adresse mail',
      'adresse électronique, indirizzo e-mail, indirizzo email, indirizzo di posta, dirección de correo, dirección de email',
      'e-mail adres, email adres, e-mailadres*, mailadres*, adres e-mail, adresu e-mail, adres mailowy, e-postadress*',
      'mejladress*, mailadress*, endereço de e-mail, endereço de email, endereço eletrônico, e-posta adres*, mail adres*',
    ),
  },
  cancellation: {
    words: {
      en: list('cancel, cancels, cancelled, canceled, cancelling, canceling, cancellation*'),
      de: list('stornier*, storno*, stornierung*'),
      fr: list('annul, annuler, annulé, annulée, annulation*, annulons, annulez'),
      it: list('annulla*, annullare, annullamento, disdetta'),
      es: list('cancelar, cancelación, cancelado, cancele, anular, anulación'),
      nl: list('annuleren, annulering*, annuleert, annuleer, geannuleerd'),
      pl: list('anulow*, anuluj*, rezygnac*'),
      sv: list('avbeställ*, annuller*, makuler*, avboka*'),
      pt: list('cancelar, cancelamento*, cancelado, cancele, anular, anulação'),
      tr: list('iptal*'),
      ja: list('キャンセル, 取り消し, 取消'),
    },
  },
  delivery: {
    words: {
      en: list('deliver*, carrier*, courier*, haulier*, freight, driver*, drop off, access, truck, lorry'),
      de: list('liefer*, zustell*, zugestellt, spedit*, fahrer*, zufahrt*, paketdienst*'),
      fr: list('livr*, transporteur*, chauffeur*, accès'),
      it: list('consegn*, corriere, corrieri, autista, accesso'),
      es: list('entreg*, transportista*, repartidor*, acceso'),
      nl: list('bezorg*, lever*, vervoerder*, chauffeur*, toegang'),
      pl: list('dostaw*, doręcz*, dostarcz*, przewoźnik*, kurier*, kierowc*'),
      sv: list('lever*, transportör*, chaufför*, körs ut'),
      pt: list('entreg*, transportadora*, motorista*, acesso'),
      tr: list('teslim*, nakliye*, kurye*, şoför*, kargo*'),
      ja: list('配達, 配送, お届け, 運送, ドライバー'),
    },
  },
  problem: {
    words: {
      en: list(
        'problem*, issue, issues, delay*, unable, cannot, can not, could not, unfortunately, out of stock, sold out, damage*',
        'lost, missing, sorry, unexpected*, regret*, apolog*, broken, defect*, error*, mistake*, wrong, late, failed, failure',
        'unavailable, not available, stuck, undeliver*, recall*, held up, discontinued, incomplete, not found, could not find, came back',
      ),
      de: list(
        'problem*, leider, verzöger*, verspät*, schwierigkeit*, beschädig*, verloren, fehlt, fehlend*, fehler*, entschuldig*',
        'tut uns leid, tut mir leid, nicht lieferbar, nicht möglich, nicht verfügbar, ausverkauft, vergriffen, defekt*',
        'irrtum*, irrtümlich*, unzustellbar*, rückruf*, bedauern, bedauerlich*, unvollständig*, nicht auffindbar, nicht gefunden',
      ),
      fr: list(
        'problème*, malheureusement, retard*, souci, soucis, endommagé*, perdu, perdue, manquant*, manque, erreur*, désolé*',
        'excuses, rupture, indisponible*, épuisé, épuisée, impossible, défaut*, défectueu*, regrettons, incident*, incomplète, incomplet, introuvable',
      ),
      it: list(
        'problema, problemi, purtroppo, ritardo, ritardi, danneggiat*, smarrit*, mancante, mancanti, manca, errore, spiacent*',
        'dispiace, scusiamo, scuse, esaurit*, non disponibile, impossibil*, difett*, guasto, incomplet*, non trova*',
      ),
      es: list(
        'problema*, lamentablemente, desgraciadamente, retraso*, dañad*, perdido, perdida, falta, error*, sentimos, lamentamos',
        'disculpa*, agotad*, sin existencias, no disponible, imposible, defecto*, defectuos*, avería*, incidencia*, incomplet*, no encontr*, no ha encontrado',
      ),
      nl: list(
        'probleem, problemen, helaas, vertrag*, beschadig*, verloren, kwijt, ontbreekt, ontbrekend*, fout, fouten, spijt*',
        'excuses, uitverkocht, niet leverbaar, niet op voorraad, defect*, vergissing, onvolledig*, niet gevonden',
      ),
      pl: list(
        'problem*, niestety, opóźni*, uszkodz*, zagin*, brak, braku, brakuje, błąd, błędu, błędny, przepras*, niedostępn*',
        'wyprzedan*, wada, wady, wadliw*, pomyłk*, usterk*, niepełn*, niekompletn*, nie znalaz*',
      ),
      sv: list(
        'problem*, tyvärr, försen*, skadad*, skada, försvunn*, borttappad*, saknas, fel, ursäkt*, beklag*, slutsåld*',
        'slut i lager, inte tillgänglig, defekt*, misstag, ofullständig*, hittades inte',
      ),
      pt: list(
        'problema*, infelizmente, atraso*, atrasou, danificad*, perdido, perdida, extravi*, falta, erro, erros, desculpa*',
        'lamentamos, esgotad*, sem estoque, sem stock, indisponível, defeito*, avaria*, incomplet*, não encontr*',
      ),
      tr: list(
        'sorun*, problem*, maalesef, ne yazık ki, gecik*, hasar*, kaybol*, kayıp, eksik*, hata, hatası, hatalı, özür*',
        'üzgün*, stokta*, tüken*, arıza*, kusur*, bulunamadı',
      ),
      ja: list(
        '問題, 遅延, 遅れ, 破損, 紛失, 不足, 誤り, 申し訳, お詫び, 在庫切れ, 欠品, 不具合, 不良, トラブル, あいにく, 残念ながら, 不備, 不明, 抜け',
      ),
    },
  },
  details: {
    words: {
      en: list(
        'confirm*, check*, before we ship, before shipping, size*, colour*, color*, model*, variant*, version*, quantity',
        'compatib*, which, prefer*, choose, correct, right, fit, fits, question*, let us know',
      ),
      de: list(
        'bestätig*, prüf*, vor dem versand, größe*, farbe*, farb*, modell*, variante*, version*, menge, anzahl, passend*',
        'passt, welche*, lieber, richtig*, frage*, kompatib*',
      ),
      fr: list(
        'confirm*, vérifi*, avant l’expédition, taille*, couleur*, modèle*, variante*, version*, quantité, compatible*, quel, quelle, préfér*, question*',
      ),
      it: list(
        'conferm*, verific*, prima di spedire, taglia, taglie, misura, colore, colori, modello, variante, versione, quantità, compatibil*, quale, quali, preferi*, domanda*',
      ),
      es: list(
        'confirm*, comprob*, antes de enviar, talla*, tamaño*, color*, modelo*, variante*, versión, cantidad, compatib*, cuál, qué, prefier*, pregunta*',
      ),
      nl: list(
        'bevestig*, controle*, voordat we verzenden, maat, maten, kleur*, model*, variant*, versie*, aantal, geschikt, welke, liever, vraag, vragen',
      ),
      pl: list(
        'potwierdz*, sprawdz*, przed wysyłką, rozmiar*, kolor*, model*, wariant*, wersj*, ilość, pasuje, pasują, który, która, które, woli, pytani*',
      ),
      sv: list(
        'bekräfta*, kontroller*, innan vi skickar, storlek*, färg*, modell*, variant*, version*, antal, passar, vilken, vilket, vilka, hellre, fråga, frågor',
      ),
      pt: list(
        'confirm*, verific*, antes de enviar, tamanho*, cor, cores, modelo*, variante*, versão, quantidade, compatíve*, qual, quais, prefer*, pergunta*',
      ),
      tr: list(
        'onay*, teyit*, kontrol*, göndermeden önce, beden*, renk*, rengi*, model*, varyant*, adet*, uyumlu*, hangi*, tercih*, soru, sorumuz',
      ),
      ja: list('確認, 発送前, サイズ, 色, カラー, 型番, モデル, 数量, 対応, どちら, ご希望, 質問, 適合'),
    },
  },
  'home-services': {
    words: {
      en: list(
        'service, services, technician*, install*, assembl*, appointment*, visit*, fitter*, schedul*, plumber*, electrician*',
      ),
      de: list(
        'techniker*, montage*, montier*, installat*, installier*, monteur*, einbau*, aufbau*, besuch*, termin*, vor ort',
      ),
      fr: list('technicien*, installat*, installer, montage, monteur*, rendez-vous, intervention*, visite*, pose'),
      it: list('tecnico, tecnici, installa*, montaggio, montare, appuntamento, intervento, visita'),
      es: list('técnico*, instala*, montaje, montar, cita, visita*, servicio'),
      nl: list('monteur*, installat*, installer*, montage, afspraak, bezoek*, plaatsing'),
      pl: list('technik*, instalac*, instalat*, montaż*, monter*, wizyt*, termin*, usług*'),
      sv: list('tekniker*, installat*, installer*, monter*, montör*, besök*, boka*'),
      pt: list('técnico*, instala*, montagem, montar, visita*, agend*, serviço*'),
      tr: list('teknisyen*, usta*, kurulum*, montaj*, randevu*, ziyaret*, servis*'),
      ja: list('設置, 取り付け, 取付, 作業, 訪問, 工事, 技術者, サービス'),
    },
  },
  key: {
    words: {
      en: list('key, keys, code, codes, access, activat*, licence, license, serial, download*, redeem*, login, log in'),
      de: list(
        'schlüssel*, *schlüssel, code, codes, lizenz*, aktivier*, zugang*, zugriff*, freischalt*, download*, einlös*, seriennummer*, key',
      ),
      fr: list('clé, clés, clef, code, codes, licence*, activ*, accès, télécharg*'),
      it: list('chiave, chiavi, codice, codici, licenza*, attiva*, accesso, scaric*, riscatt*'),
      es: list('clave, claves, código, códigos, licencia*, activ*, acceso, descarg*, canje*'),
      nl: list('sleutel*, code, codes, licentie*, activeer*, activer*, activatie*, toegang*, download*'),
      pl: list('klucz*, kod, kodu, kody, licencj*, aktyw*, dostęp*, pobierz, pobra*'),
      sv: list('nyckel*, kod, koden, koder, licens*, aktiver*, åtkomst, ladda ner, ladda ned, hämta'),
      pt: list('chave, chaves, código, códigos, licença*, ativ*, acesso, descarreg*, download, baixar, resgat*'),
      tr: list('anahtar*, kod, kodu, kodunuz*, lisans*, etkinleştir*, aktivasyon*, erişim*, indir*'),
      ja: list('キー, コード, ライセンス, 認証, アクティベ, ダウンロード, 引き換え, シリアル'),
    },
  },
  review: {
    words: {
      en: list(
        'review, reviews, reviewing, feedback, rate, rating*, how did we do, survey, testimonial*, your opinion',
      ),
      de: list('bewert*, rezension*, feedback, ihre meinung, deine meinung, umfrage'),
      fr: list(
        'votre avis, ton avis, avis client*, évaluer, évaluation*, évaluez, laissez un commentaire, votre opinion, sondage',
      ),
      it: list('recension*, feedback, valutazion*, valutaci, la tua opinione, la sua opinione, sondaggio'),
      es: list('reseña*, valora, valore, valorar, valoración*, valóranos, su opinión, tu opinión, encuesta'),
      nl: list('review*, beoordel*, recensie*, feedback, uw mening, je mening, enquête'),
      pl: list('opinia, opinię, opinii, recenzj*, ocena, ocenę, oceń, oceny, ankiet*'),
      sv: list('recension*, recensera, omdöme*, betyg*, betygsätt*, feedback, enkät'),
      pt: list('avaliação, avaliações, avaliar, avalie, feedback, sua opinião, resenha*, pesquisa de satisfação'),
      tr: list('yorum, yorumu, yorumunuz*, değerlendir*, geri bildirim*, puan ver*, anket'),
      ja: list('レビュー, 評価, ご感想, フィードバック, 口コミ, クチコミ, アンケート'),
    },
  },
  /** What a subject says that no critical message is about. */
  routine: {
    words: {
      en: list(
        'invoice*, receipt, warranty, guarantee, order confirmation, order confirmed, confirmation of your order, shipped',
        'dispatched, on its way, delivered, tracking, manual, user guide, instructions, faq, tips, thank you, thanks, welcome',
        'offer, offers, discount*, coupon*, voucher*, sale, deal, deals, newsletter, news, catalog*, gift, new collection',
        'out of stock, sold out, refund*, where your parcel is, your opinion',
      ),
      de: list(
        'rechnung*, garantie*, gewährleistung*, bestellbestätigung*, auftragsbestätigung*, versandbestätigung*, versandt',
        'verschickt, unterwegs, zugestellt, sendungsverfolgung*, anleitung*, bedienungsanleitung*, handbuch*, tipps, danke',
        'vielen dank, willkommen, angebot*, rabatt*, gutschein*, sale, aktion*, newsletter, neuigkeiten, katalog*, geschenk*',
        'neue kollektion, ausverkauft, nicht lieferbar, erstattung*, rückerstattung*',
      ),
      fr: list(
        'facture*, garantie*, confirmation de commande, commande confirmée, expédié*, en route, livré, livrée, suivi, notice',
        'mode d’emploi, conseils, merci, bienvenue, offre*, remise*, réduction*, coupon*, bon d’achat, promo*, soldes',
        'newsletter, nouveautés, catalogue*, cadeau*, rupture de stock, remboursement*',
      ),
      it: list(
        'fattura*, ricevuta, garanzia, conferma d’ordine, conferma dell’ordine, ordine confermato, spedito, spedita, in viaggio',
        'in arrivo, consegnato, tracciamento, manuale, istruzioni, consigli, grazie, benvenut*, offerta, offerte, sconto, sconti',
        'coupon, buono, promo*, saldi, newsletter, novità, catalogo, regalo, esaurito, rimborso*',
      ),
      es: list(
        'factura*, recibo, garantía, confirmación de pedido, confirmación del pedido, pedido confirmado, enviado, en camino',
        'entregado, seguimiento, manual, instrucciones, consejos, gracias, bienvenid*, oferta*, descuento*, cupón*, vale, promo*',
        'rebajas, newsletter, boletín, novedades, catálogo, regalo*, agotado, reembolso*',
      ),
      nl: list(
        'factuur*, garantie*, orderbevestiging*, bestelbevestiging*, bevestiging van uw bestelling, verzonden, onderweg',
        'bezorgd, track & trace, handleiding*, gebruiksaanwijzing*, tips, bedankt, dank*, welkom, aanbieding*, korting*',
        'kortingscode*, actie, uitverkoop, nieuwsbrief, nieuws, catalogus, cadeau*, uitverkocht, terugbetaling*',
      ),
      pl: list(
        'faktur*, paragon*, gwarancj*, potwierdzenie zamówienia, zamówienie potwierdzone, wysłan*, w drodze, doręczon*',
        'śledzen*, instrukcj*, porad*, dziękujem*, dzięki, witamy, ofert*, rabat*, zniżk*, kupon*, voucher*, promocj*',
        'wyprzedaż*, newsletter, nowości, katalog*, prezent*, brak towaru, zwrot pieniędzy',
      ),
      sv: list(
        'faktura*, kvitto*, garanti*, orderbekräftelse*, beställningsbekräftelse*, skickad*, på väg, levererad*, spårning*',
        'bruksanvisning*, manual*, instruktion*, tips, tack, välkommen, erbjudande*, rabatt*, kupong*, presentkort*, rea',
        'kampanj*, nyhetsbrev*, nyheter, katalog*, present, slutsåld*, återbetalning*',
      ),
      pt: list(
        'fatura*, nota fiscal, recibo, garantia, confirmação do pedido, confirmação da encomenda, pedido confirmado, enviado',
        'enviada, a caminho, entregue, rastreamento, rastreio, manual, instruções, dicas, obrigad*, bem-vind*, oferta*',
        'desconto*, cupom, cupão, vale, promo*, saldos, newsletter, novidades, catálogo, presente*, brinde*, esgotado, reembolso*',
      ),
      tr: list(
        'fatura*, garanti*, sipariş onayı*, siparişiniz onaylandı, kargoya verildi, yolda, teslim edildi, takip, kullanım kılavuzu*',
        'talimat*, ipuçları, teşekkür*, hoş geldiniz, fırsat*, indirim*, kupon*, kampanya*, bülten*, yenilik*, katalog*, hediye*',
        'stokta yok, para iade*',
      ),
      ja: list(
        '請求書, 領収書, 保証書, 注文確認, ご注文ありがとう, 発送完了, 発送の, 発送しました, 配送状況, 追跡, 取扱説明書, 説明書, ありがとう',
        'セール, クーポン, 割引, 特典, キャンペーン, メルマガ, 新商品, 新作, カタログ, プレゼント, 在庫切れ, 返金',
      ),
    },
  },
} as const satisfies Readonly<Record<string, TopicWords>>;

export type Topic = keyof typeof topics;
