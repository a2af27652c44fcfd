import type { Phrases } from '../../src/wording/language.ts';

export default {
  legal: [
    '(unser*|mein*|den|einen|unserem) (anwalt|anwälte|anwälten|anwältin|rechtsanwalt|rechtsanwälte|rechtsabteilung|juristen|hausjustiziar|rechtsbeistand|inkassounternehmen) & (werden|wird|meld*|einschalt*|schalt*|übergeb*|hören|prüf*|beauftrag*|bereits|informier*|kümmer*|schreib*|gegen|eingeschaltet|ein) ! <no-threat>',
    '(anwalt|anwalts|anwälte|anwältin|rechtsanwalt*|rechtsanwält*|rechtsabteilung|anwaltskanzlei|kanzlei|juristen|justiziar|inkasso*|inkassobüro|gerichtsvollzieher|mahnbescheid|mahnverfahren|staatsanwalt*) & <we-will> ! <no-threat>',
    '(gericht|gerichtlich*|klage|klagen|verklagen|verklage|verklagt|anzeige|strafanzeige|anzuzeigen|prozess|rechtsweg|rechtliche schritte|rechtlichen schritten|rechtliche konsequenzen|juristische schritte|gerichtliche schritte|rechtlich vorgehen|rechtlich gegen|juristisch gegen|schadenersatz|schadensersatz|unterlassung*|unterlassungsklage|verleumdung*|rufschädigung|üble nachrede|geschäftsschädig*|schmähkritik) & (<we-will>|sie|ihnen|dich|ihre|gegen) ! <no-threat>',
    '(hören|post|brief|schreiben) ~4 (von|vom) ~3 (anwalt|anwälten|rechtsabteilung|anwältin|inkasso*|gericht) ! <no-threat>',
    '(sehen uns|treffen uns|wiedersehen|sehen wir uns) ~3 (vor gericht|gericht)',
    '(behalten uns|behalte mir|vorbehalten) ~8 (rechtlich*|schritte|anzeige|klage|schadenersatz|anwalt|juristisch*)',
    '(haftbar|zur rechenschaft|belangen|strafrechtlich*|zivilrechtlich*) & (sie|machen|ihnen|dich|gegen|ziehen) ! <no-threat>',
  ],
  report: [
    '(polizei) & (sie|ihnen|dich|gegen) & (anzeig*|melden wir|rufen wir|schalten|gehen wir|verständig*|übergeben) ! <no-threat> ! (sendung|paket|diebstahl)',
    '(ihr|ihren|dein|deinen|sie|dich) ~2 (profil|konto|account|verhalten|vorgehen) ~4 (amazon|gemeldet|melden) & (gemeldet|melden|meldung|gesperrt) ! <no-threat>',
    '(melden|melde|meldung|anzeigen|gemeldet|anschwärzen) ~6 (sie|dich|ihr konto|ihr profil|ihren account|ihnen|ihre bewertung|betrug|betrüger) ~6 (amazon|polizei|behörde*|finanzamt|schufa|betrugs*) & (wir|ich|werden|werde|sonst|müssen) ! <no-threat>',
    '(amazon) ~6 (melden|gemeldet|meldung|informieren|anzeigen) & (sie|ihr konto|ihr verhalten|dich|ihren missbrauch|missbrauch|ihr fehlverhalten|betrug) & (werden wir|wir werden|werde ich|ich werde|müssen wir|sonst|andernfalls) ! <no-threat> ! (paket*|dhl|schaden|verlust)',
    '(ihr|ihren|dein|deinen|ihrem) (konto|account|amazon-konto|profil|kundenkonto|amazonkonto|amazon-account) ~5 (gesperrt|sperren|blockiert|blockieren|geschlossen|gelöscht|schließen|dichtgemacht) & (werden|wird|wenn|sonst|lassen|falls|sorgen|bald|dafür) ! <no-threat> ! (amazon-support hilft)',
    '(sperren|blockieren|sperrung) ~5 (ihr|ihren|dein|deinen|sie|dich|ihres) ~2 (konto|account|profil|kontos|kundenkonto) ! <no-threat>',
    '(schwarze liste|schwarzen liste|blacklist|black-list|sperrliste|kundensperrliste|warnliste)',
    '(schufa|auskunftei) & (melden|eintrag|sie)',
    '(melden|melde|zeigen|anzeigen) ~4 (sie|dich|ihren|ihre) ~4 (bei|an|der) ~2 (amazon|polizei|behörde|schufa|finanzamt|käuferschutz) ! <no-threat> ! (melden sie)',
  ],
  pressure: [
    '(keinen|kein|keine|nicht einen) ~1 (cent|euro|erstattung|geld|ersatz) ~4 (solange|bis|bevor|wenn|ehe) ~6 (bewertung|rezension|kommentar|stern*)',
    '(sonst|andernfalls|ansonsten|anderenfalls|oder) ~5 (konsequenzen|ärger|probleme|bereuen|leid tun|was erleben|spüren|kennenlernen|folgen|unangenehm|ungemütlich|teuer|passiert|blüht) ! <no-threat> ! (schimmel|gerät|akku|nass|lack|kratzer)',
    '(das|es) ~1 (werden|wirst|werdet) ~3 (bereuen|büßen|noch sehen|teuer bezahlen|noch leid)|(werden|wirst|werdet|würden) ~3 (es|das) ~3 (bereuen|noch sehen|büßen|bezahlen|bedauern)|das wird ~4 (teuer|bereuen|folgen haben|konsequenzen haben|nachspiel)|(ein|das hat ein|ein gerichtliches) nachspiel|(letzte|letzten|allerletzte) (warnung|mahnung)|zum letzten mal ~3 (auffordern|warnen)|(wir|ich) warne* ~2 (sie|dich)|machen uns ~3 bekanntschaft',
    '(keine|kein|erst|nicht) ~6 (erstattung|rückerstattung|ersatz|geld|antwort|rückzahlung) ~8 (solange|bis|bevor|wenn|ehe|erst) ~8 (bewertung|rezension|stern*|kommentar|feedback) ~6 (lösch*|entfern*|ändern|ändert|änderung*|zurück*|positiv|weg|online|geändert|gelöscht)',
    'ohne ~3 (löschung|änderung|entfernung|rücknahme|korrektur) ~8 (keine|kein|nicht|nichts) ! <no-threat>',
    '(solange|bevor|wenn|ehe|erst wenn) ~8 (bewertung|rezension|stern*|kommentar) ~8 (keine|kein|nicht|erst) ~5 (erstattung|rückerstattung|ersatz|geld|antwort|rückzahlung|erstatten|überweisen)',
    '(wenn|falls|sollten|löschen|entfernen) ~8 (bewertung|rezension|kommentar) ~6 (nicht|keine) ~5 (lösch*|entfern*|zurück*|ändern|ändert|änderung*|verschwind*) & (<we-will>|konsequenzen|folgen|sonst|dann|anwalt|keine|melden)',
    '(konsequenzen|folgen) ~3 (tragen|rechnen|haben|spüren|bedenken) ! <no-threat>',
    '(veröffentlichen|veröffentliche|posten|stellen|publik machen|öffentlich machen|bekannt machen|ins netz|internet) ~6 (ihren namen|ihre adresse|ihre daten|ihre anschrift|ihr foto|ihre nachrichten|ihr verhalten)|(ihren namen|ihre adresse|ihre daten|ihre anschrift|ihre nachrichten) ~6 (veröffentlichen|öffentlich|ins internet|publik|posten|ins netz)',
    '(frist|binnen|innerhalb) ~6 (<number>|stunden|tagen|24) & (lösch*|entfern*|zurück*) & (bewertung|rezension|kommentar|äußerung) & (sonst|andernfalls|ansonsten|werden|leiten|anwalt)',
    '(fordern|auffordern|verlangen) ~6 (sie|dich) ~6 (letztmals|letztmalig|unverzüglich|ultimativ|sofort) & (lösch*|unterlass*|entfern*|zahl*)',
  ],
  insult: [
    '(sie|du|ihr|solche|so ein|was für ein) ~3 (idiot|idioten|lügner|lügnerin|betrüger|betrügerin|dieb|diebin|trottel|depp|spinner|abzocker|gauner|dummkopf|verbrecher|querulant|nörgler|kriminell*|unverschämt*|dumm|blöd|bescheuert|armselig*|peinlich|verlogen*|dreist|frech|lächerlich|geisteskrank|unfähig|erbärmlich*|schäm*|schmarotzer|versager|nervensäge|hysterisch|undankbar*|asozial*) ! <no-threat> ! (sind wir|uns|unsere|wir|es tut)',
    '(schämen sie sich|schäm dich|schämt euch|was fällt ihnen ein|was erlauben sie|halten sie den mund|halt die klappe|halten sie die klappe|verschwinden sie|fahr zur hölle|hau ab|leute wie sie|kunden wie sie brauchen|sie haben wohl|haben sie sie noch alle|nicht ganz dicht|lesen können sie|zu dumm|zu blöd|haben keine ahnung|ihre lügen|lügen sie|lügenmärchen|sie lügen)',
    '(ihre|ihr|deine|dein|ihrer|so eine|eine) (dumme|blöde|lächerliche|dämliche|verlogene|unverschämte|dreiste|idiotische|erlogene|freche|bescheuerte|peinliche|hirnlose|gelogene|erbärmliche) (bewertung|rezension|frage|nachricht|behauptung|kommentar|beschwerde|reklamation|lüge|geschichte|kritik|mail)',
    '(amazon|konkurrenz|mitbewerber|andere händler|andere verkäufer|wettbewerber) ~3 (ist|sind|war) ~4 (betrüger|abzocker|verbrecher|halsabschneider|saftladen|diebe|lügner|idioten|unfähig|geldgierig|gierig|verbrecherverein|katastrophe|abzocke|kriminell*|inkompetent)',
  ],
  blackmail: [
    '(wir|ich) ~2 (wissen|weiß|kennen|haben|kenne) ~4 (wo sie wohnen|wo du wohnst|ihre adresse|ihren arbeitgeber|ihre familie|ihr arbeitgeber|wo sie arbeiten|deine adresse|ihren wohnort|wer sie sind) & (bedenken|denken|vergessen|überlegen|aufpassen|vorsicht|überleg|noch|also|sehr wohl|genau|und)',
    '(arbeitgeber|chef|nachbarn|familie|ehefrau|ehemann|frau|mann) ~5 (erfahren|informieren|erzählen|mitteilen|zeigen) & (wir|ich|sonst|werden|werde) & (bewertung|rezension|was sie|bestellt|gekauft|ihr*|ihnen) ! (abgeb*|zustell*|paket)',
    '(wissen|weiß|wo) ~3 (wo sie wohnen|wo du wohnst|sie wohnen)',
  ],
  allow: [
    '<no-threat>',
    '(melden|meldung|gemeldet|anzeige|nachforschung*) ~6 (verlust|schaden|diebstahl|paket|sendung|dhl|hermes|dpd|transportschaden)',
  ],
} satisfies Phrases;
