import type { Vocabulary } from '../../src/spelling/vocabulary.ts';

/** Spanish words of goods and their trade. */
export default {
  mesa:
    'talavera matera alantoína bandana biotrituradora bocallave cajuela caléndula cardamomo carnauba carnitina casetera ' +
    'caseína chenilla citronela clorela cocotte condroitina cortafiambres crepera cuelgafácil curcumina ' +
    'drácena espirulina estevia euforbia exprimidora fitonia flanera fotinia fregadera fresia fuentecita ' +
    'gerbera glucosamina gofrera grifería hematita hervidora inulina kalanchoe lanolina lantana lecitina ' +
    'legumbrera licra lobelia macetera maranta melatonina microfibra moissanita ortesis paellera palomitera ' +
    'pedalera peperomia perchera plastilina polipiel pérgola rúcula schefflera sodalita surfinia talonera ' +
    'tanca tarraja tarrina tetina tradescantia tretinoína turmix vaporera yogurtera zinnia zirconita',
  libro:
    'cacahuate guajolote jitomate papalote abrebotella abrelata acelerómetro agapornis anorak aspersor bajoplato barrilito bichón bodi bulldog ' +
    'calientabiberón cangilón canotier capotraste cardán carlino cartabón cascanuece cassette chandal ' +
    'chichonera chinero cochecito cojincito colutorio contactor cortabordes cortapasta cubreasiento ' +
    'cubrevolante cuscús cárdigan códec deflector deshumidificador desmaquillante dimeticona diábolo dóberman ' +
    'escobillón escurreplato etólogo exfoliante fenoxietanol fonendo frisbi glicol glucómetro guardabarro ' +
    'hamaquita infusor ingletadora intercooler kiwi kéfir lapilli lavamano leggin limpiaparabrisa limpión ' +
    'luthier lutier macetón magnetotérmico medallón monopié mueblecito oxímetro pacharán pachulí palet ' +
    'pantenol pantis parabeno parquet pasacable pedalier pelapapas pinscher pirograbador portabidón ' +
    'portabulto portarrollo posavaso prebase psilio puzle quinqué quitaesmalte quitagrapa rabanito rodapié ' +
    'rénder rímel rúter sacacorcho sacaleche sacapunta seitán semipermanente silentblock sinfonier soplahojas ' +
    'sujetalibro sujetapuerta sérum tacómetro tapacubo teckel termorretráctil ticket tocadisco transportín ' +
    'tubeless tuiter vermut vúmetro',
  cojín: 'guitarrón cajoncín pelín',
  cable:
    'amoníaco butadieno crep crepé elastómero flex guache iroko lamé lechada lurex mdf metacrilato nitrilo ' +
    'percarbonato pladur policarbonato polipropileno porcelánico ratán salfumán sapeli tablex wengue wengué ' +
    'zamak',
  rojo:
    'anodizado antical antifúngico antimoho antipolvo antirrayado antirreflejo antivaho antióxido apilable ' +
    'autoblocante autoinstalable autolimpiable biodegradable calefactable camel comedogénico compostable ' +
    'dermatológico desenfundable elastizado empotrable extrafino extraíble facetado flocado fotocromático ' +
    'gripado hialurónico hidrófugo hiperrealista inclinable marmolado monobloc monofásico multicapa ' +
    'multifocal nervado orejero prémium recerrable reclinable resellable rodiado semirrígido serigrafiado ' +
    'termoadhesivo termoencogible termorregulado termosellado trifásico tripolar tórico ultrafino ultrasónico ' +
    'unisex viscoelástico',
  buscar: 'checar',
  lavar:
    'gripar albaranar clicar cliquear crimpar enmantequillar flashear infusionar lacar masillar paletizar ' +
    'pochar postear resetear serigrafiar termosellar',
  '':
    'nomás tifón tifones marcona aftershave alb allen amperaje boli bolis butano calientabiberones cant compi ' +
    'cortacésped cortahilos cortapelos cortasetos crampones crampón creatina ctra cubreasientos cubrebotas ' +
    'cubrecanapé cubrecolchón cubremaceta cubresofá cubretetera cubrezapatos cuelgacopas cuelgallaves ' +
    'cuelgapuertas cuentavueltas cuin códs denier depre dtos dña elastano epoxi ergómetro esc escarpines ' +
    'escurrecubiertos esnórquel ex-libris exc exlibris fact fcha finde fisurero foxing fregona friegaplatos ' +
    'friegasuelos friend gestoría gestorías grosso guardabolsas guión hardware hidrolimpiadora hiper hrs ' +
    'híper ind ipso ipso-facto iva izda jue lavaparabrisas limpiacalzados limpiacristales limpiametales ' +
    'limpiapipas lun mail mesh micelar microusb mopa mosquetón motu móv niacinamida núms okey ordenata outlet ' +
    'p.ej pack paddle paletizado parabenos parapente pasacables pasapurés pelapatatas peli per pickleball ' +
    'piolet poli poquitín porfa porfi portabebés portabicis portafotos portarretratos portarrollos portavelas ' +
    'posacopas posavasos prensapatatas prensatelas probiótico pulsioxímetro pádel qua quitaesmaltes ' +
    'quitagrapas quitapelusas reposabrazos reposacabezas reposacucharas reposamuñecas reposapiés rodiada s/n ' +
    'sacaclavos salvaslip seg segs sine situ sr. sra. srs sáb tapaporos tarp termostática termostático tex ' +
    'tlf truhán uds und unds urb videollamada videoportero vigilabebés',
} satisfies Vocabulary;
