import type { Vocabulary } from '../../src/spelling/vocabulary.ts';

/** Spanish words of goods and their trade. */
export default {
  mesa:
    'alantoína bandana biotrituradora caléndula cardamomo carnauba carnitina caseína chenilla citronela clorela ' +
    'cocotte condroitina crepera curcumina desbrozadora deshidratadora drácena echeveria escarificadora ' +
    'espirulina estevia euforbia exprimidora fitonia flanera fotinia fresia fuentecita gerbera glucosamina ' +
    'gofrera hematita hervidora hosta inulina jojoba kalanchoe lanolina lantana lecitina licra lobelia lycra ' +
    'maranta melatonina microfibra moissanita monstera ortesis panificadora peperomia picadora pilea polipiel ' +
    'pérgola rúcula sansevieria schefflera sodalita surfinia talonera tanca tarrina tillandsia tradescantia ' +
    'tretinoína vaporera yogurtera zinnia zirconita',
  libro:
    'abrebotella abrelata agapornis aireador amoladora aspersor avellanador barrilito bichón bourbon bulgur ' +
    'bulldog calientabiberón capotraste cardán carlino cascanuece cassette chichonera cochecito cojincito ' +
    'contactor cortabordes cortapasta cubreasiento cubrevolante cuscús códec deflector depilador ' +
    'deshumidificador desmaquillante dimeticona duplicador dóberman ecualizador escurreplato etólogo exfoliante ' +
    'fenoxietanol glicol glucómetro guardabarro hamaquita humidificador infusor ingletadora intercooler ' +
    'ionizador kalimba kéfir lapilli limpiaparabrisa luthier lutier magnetotérmico monopié nebulizador neroli ' +
    'oxímetro pacharán pachulí pantenol parabeno pasacable pedalier pinscher polarizador portabidón portabulto ' +
    'portarrollo posavaso prebase prosecco psilio puzle quitaesmalte quitagrapa retinol rottweiler rímel rúter ' +
    'sacacorcho sacaleche sacapunta seitán semipermanente silentblock slime soplahojas subrayador subwoofer ' +
    'sérum tacómetro tahini tamper tapacubo teckel tempeh termorretráctil tocadisco tofu transportín ' +
    'trasplantador tubeless tuiter vermut vetiver',
  cojín: 'cajoncín pelín',
  cable: 'flex gouache guache nitrilo pellet',
  rojo:
    'anodizado antical antifúngico antimoho antipolvo antirrayado antirreflejo antivaho antióxido apilable ' +
    'autoinstalable biodegradable camel comedogénico compostable dermatológico desenfundable empotrable ' +
    'extrafino extraíble flocado fotocromático gripado hialurónico hidrófugo monofásico multifocal recerrable ' +
    'rodiado serigrafiado termoencogible termosellado trifásico tripolar tórico ultrafino ultrasónico',
  lavar:
    'albaranar clicar cliquear crimpar enmantequillar flashear infusionar masillar paletizar pochar postear ' +
    'resetear',
  '':
    'aftershave alb allen amperaje boli bolis butano calientabiberones cant compi compostador cortacésped ' +
    'cortahilos cortapelos cortasetos crampones crampón creatina ctra cubreasientos cubrebotas cubrecanapé ' +
    'cubrecolchón cubremaceta cubresofá cubretetera cubrezapatos cuelgacopas cuelgallaves cuelgapuertas ' +
    'cuentavueltas cuin códs denier depiladora depre desatascadores descalcificador dtos dña elastano epoxi ' +
    'ergómetro esc escarpines escurrecubiertos esnórquel ex-libris exc exlibris fact fcha finde fineliner ' +
    'fisurero foxing fregona friegaplatos friegasuelos friend gestoría gestorías grosso guardabolsas guión ' +
    'hardware hidrolimpiadora hiper hrs híper ind ipso ipso-facto isofix iva izda jue kayak kettlebell ' +
    'lavaparabrisas limpiacalzados limpiacristales limpiametales limpiapipas lun mail mesh micelar microusb mopa ' +
    'mosquetón motu móv niacinamida núms okey ordenata outlet p.ej pack paddle paletizado parabenos parapente ' +
    'pasacables pasapurés passepartout pelapatatas peli per pickleball piolet plastificadora poli poquitín porfa ' +
    'porfi portabebés portabicis portafotos portarretratos portarrollos portavelas posacopas posavasos ' +
    'prensapatatas prensatelas probiótico pulsioxímetro pádel qua quitaesmaltes quitagrapas quitapelusas ' +
    'reboarder remalladora reposabrazos reposacabezas reposacucharas reposamuñecas reposapiés rodiada rooibos ' +
    's/n sacaclavos salvaslip seg segs sine situ snorkel softbox softshell sr. sra. srs stepper sáb tapaporos ' +
    'tarp termostática termostático tex tlf truhán uds und unds urb videollamada videoportero vigilabebés yoga',
} satisfies Vocabulary;
