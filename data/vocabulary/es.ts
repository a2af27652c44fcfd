import type { Vocabulary } from '../../src/spelling/vocabulary.ts';

/** Spanish words of goods and their trade. */
export default {
  mesa:
    'alantoína bandana biotrituradora bocallave cajuela caléndula cardamomo carnauba carnitina casetera caseína ' +
    'chenilla citronela clorela cocotte condroitina cortafiambres crepera cuelgafácil curcumina desbrozadora ' +
    'deshidratadora drácena escarificadora espirulina estevia etiquetadora euforbia exprimidora fileteadora ' +
    'fitonia flanera fotinia fregadera fresia fuentecita gerbera glucosamina gofrera grifería hematita hervidora ' +
    'inulina kalanchoe lanolina lantana lecitina legumbrera licra lobelia macetera maranta melatonina microfibra ' +
    'moissanita ortesis paellera palomitera panificadora pedalera peperomia perchera picadora plastilina ' +
    'polipiel pérgola rebanadora rúcula schefflera sodalita soldadora surfinia talonera tanca tarraja tarrina ' +
    'tetina tradescantia tretinoína turmix vaporera yogurtera zinnia zirconita',
  libro:
    'abrebotella abrelata acelerómetro agapornis aireador amoladora anorak aspersor avellanador bajoplato ' +
    'barrilito bichón bodi bulldog calientabiberón cangilón canotier capotraste cardán carlino cartabón ' +
    'cascanuece cassette chandal chichonera chinero cochecito cojincito colutorio contactor cortabordes ' +
    'cortapasta cubreasiento cubrevolante cuscús cárdigan códec deflector depilador deshumidificador ' +
    'desmaquillante dimeticona diábolo duplicador dóberman ecualizador empuñador escobillón escurreplato etólogo ' +
    'exfoliante fenoxietanol fonendo frisbi glicol glucómetro guardabarro hamaquita humidificador infusor ' +
    'ingletadora intercooler ionizador kiwi kéfir lapilli lavamano leggin limpiaparabrisa limpión luthier lutier ' +
    'macetón magnetotérmico medallón monopié mueblecito nebulizador oxímetro pacharán pachulí palet pantenol ' +
    'pantis parabeno parquet pasacable pedalier pelapapas pinscher pirograbador polarizador portabidón ' +
    'portabulto portarrollo posavaso prebase psilio puzle quinqué quitaesmalte quitagrapa rabanito rebobinador ' +
    'rodapié rénder rímel rúter sacacorcho sacaleche sacapunta seitán semipermanente silentblock sinfonier ' +
    'soplahojas subrayador sujetalibro sujetapuerta sérum tacómetro tapacubo teckel termorretráctil ticket ' +
    'tocadisco transportín trasplantador tubeless tuiter vermut vúmetro',
  cojín: 'cajoncín pelín',
  cable:
    'amoníaco butadieno crep crepé elastómero flex guache iroko lamé lechada lurex mdf metacrilato nitrilo ' +
    'percarbonato pladur policarbonato polipropileno porcelánico ratán salfumán sapeli tablex wengue wengué ' +
    'zamak',
  rojo:
    'anodizado antical antifúngico antimoho antipolvo antirrayado antirreflejo antivaho antióxido apilable ' +
    'autoblocante autoinstalable autolimpiable biodegradable calefactable camel comedogénico compostable ' +
    'dermatológico desenfundable elastizado empotrable extrafino extraíble facetado flocado fotocromático ' +
    'gripado hialurónico hidrófugo hiperrealista inclinable marmolado monobloc monofásico multicapa multifocal ' +
    'nervado orejero prémium recerrable reclinable resellable rodiado semirrígido serigrafiado termoadhesivo ' +
    'termoencogible termorregulado termosellado trifásico tripolar tórico ultrafino ultrasónico unisex ' +
    'viscoelástico',
  lavar:
    'gripar albaranar clicar cliquear crimpar enmantequillar flashear infusionar lacar masillar paletizar pochar ' +
    'postear resetear serigrafiar termosellar',
  '':
    'tifón tifones marcona aftershave alb allen amperaje boli bolis butano calientabiberones cant compi compostador cortacésped ' +
    'cortahilos cortapelos cortasetos crampones crampón creatina ctra cubreasientos cubrebotas cubrecanapé ' +
    'cubrecolchón cubremaceta cubresofá cubretetera cubrezapatos cuelgacopas cuelgallaves cuelgapuertas ' +
    'cuentavueltas cuin códs denier depiladora depre desatascadores descalcificador dtos dña elastano epoxi ' +
    'ergómetro esc escarpines escurrecubiertos esnórquel ex-libris exc exlibris fact fcha finde fisurero foxing ' +
    'fregona friegaplatos friegasuelos friend gestoría gestorías grosso guardabolsas guión hardware ' +
    'hidrolimpiadora hiper hrs híper ind ipso ipso-facto iva izda jue lavaparabrisas limpiacalzados ' +
    'limpiacristales limpiametales limpiapipas lun mail mesh micelar microusb mopa mosquetón motu móv ' +
    'niacinamida núms okey ordenata outlet p.ej pack paddle paletizado parabenos parapente pasacables pasapurés ' +
    'pelapatatas peli per pickleball piolet plastificadora poli poquitín porfa porfi portabebés portabicis ' +
    'portafotos portarretratos portarrollos portavelas posacopas posavasos prensapatatas prensatelas probiótico ' +
    'pulsioxímetro pádel qua quitaesmaltes quitagrapas quitapelusas remalladora reposabrazos reposacabezas ' +
    'reposacucharas reposamuñecas reposapiés rodiada s/n sacaclavos salvaslip seg segs sine situ sr. sra. srs ' +
    'sáb tapaporos tarp termostática termostático tex tlf truhán uds und unds urb videollamada videoportero ' +
    'vigilabebés',
} satisfies Vocabulary;
