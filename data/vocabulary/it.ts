import type { Vocabulary } from '../../src/spelling/vocabulary.ts';

/** Italian words of goods and their trade. */
export default {
  lampada:
    'luserna alcantara allantoina amazonite bigiarda calendula canotta ceramide ciondoleria ciprea citronella ' +
    'condroitina ecopelle embrasse espadrilla fittonia fotinia francesina gabardina gargantiglia georgette ' +
    'glucosamina inulina juta kalanchoe longuette microfibra monarda parannanza pashmina photinia polacchina ' +
    'polsiera ramia rodonite rouches ruche schefflera squalene surfinia talloniera tradescantia tretinoina',
  vaso:
    'botticino portinnesto mandrino ' +
    'access aghifoglio agriperlite anellone arieggiatore aspirafoglie avvolgicavo babydoll battipanno becher ' +
    'biotrituratore calopsitta cappuccinatore cippatore contouring coppaolio coppapasta copribanco copricollo ' +
    'debimetro deragliatore dimeticone epilatore falsamaglia faston fenossietanolo fermacarta fischer flussante ' +
    'forbicione forcellino glicole gocciolatore infusore inverter ionizzatore joypad levatacco levatorsoli loupe ' +
    'magnetotermico minipimer montalatte multipresa oud pantenolo parabene passaverdure patch pelapatata phon ' +
    'pinscher plastificatrice portacarta portagomma portapenna portatutto portavaso psillio pulsossimetro ' +
    'quadernone rasaerba reggicalza reggisella reggitenda regolabarba retinolo ricciacapelli rigalimoni samovar ' +
    'saturimetro scaldabiberon scaldapiede schiumarolo schiumatoio scolapiatto scrub semipermanente setter ' +
    'sfrondatore snocciolatore spelucchino spritz strettoio svasatore switch tagliabalsamo tagliacapelli ' +
    'tassellatore termorestringente termos tiragraffi touchpad trattorino troncarami vermouth ylang-ylang ' +
    'yogurtiera',
  chiave: 'fumaggine bidet circolatore clinker coprifilo doccetta espansore fungicide gres monocomando termoarredo',
  rosso:
    'antiaderentato antitarlo antitarme antivento bifacciale bozzato canneté comedogenico compostabile decappato ' +
    'degradé dimmerabile disassato embossato floccato fotocromatico glitterato ipoallergenico melange millerighe ' +
    'mélange nervato ottanio paillettato quilted semirigido shabby stretchato verdeacqua écru',
  lavare:
    'chattare crimpare decappare decespugliare flashare imbancalare linkare pacciamare pallettare reggettare ' +
    'reimballare ringrassare sgrippare taggare uploadare zippare',
  '':
    'compostabili ministilo affettaverdure anast après-ski arch asciugapiatti avv beauty brossurato c.a. cad camperos cap cell cod conf ' +
    'controguardia coprisedia coprivaso copriwater crop cuin culotte cyclette d.d.t. ddt dispenser ' +
    'distruggidocumenti dom doposci dott dtex egr esc ex-libris facs fatt fit flat fraz friend gateway gent geom ' +
    'ghiria gio gli.mo i.v.a. idropulitrice ill int intersuola ipoallergenica iva jumar kaki kitesurf ' +
    'lavapavimenti libris loc lun maxi mesh micro num nut ops ord over oversize p.v. paddle padel pag pagg pal ' +
    'parabeni passalacci pelaverdure pickleball pluriball poggiagomiti poggiamestolo portabici portatarga preg ' +
    'probiotici probiotico prov push-up pzz q.tà qta qtà ramponcino reg regular reimballata reimballato rif rist ' +
    'roulant sab saccapoche salvaslip schiscetta screenshot sec sguardia sguardie sig sig.ra sigg skinny slim ' +
    'soft spargizucchero spit spremiaglio step sup tagliabiscotti tagliacuci tagliaerba tagliapizza tagliasiepi ' +
    "tantomeno tapis-roulant tav tex tracking u.s. vabbe' ven vol vol. wireless",
} satisfies Vocabulary;
