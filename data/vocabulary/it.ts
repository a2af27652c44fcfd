import type { Vocabulary } from '../../src/spelling/vocabulary.ts';

/** Italian words of goods and their trade. */
export default {
  lampada:
    'alcantara allantoina amazonite bigiarda calathea calendula canotta ceramide ciondoleria ciprea citronella ' +
    'condroitina echeveria ecopelle embrasse espadrilla fittonia fotinia francesina gabardina gargantiglia ' +
    'georgette glucosamina hosta inulina jojoba juta kalanchoe longuette lycra maca microfibra moissanite ' +
    'monarda monstera moringa niacinamide pashmina photinia pilea polacchina polsiera ramia rodonite rouches ' +
    'ruche runner schefflera spirulina squalene stevia surfinia talloniera tillandsia tradescantia tretinoina ' +
    'zirconia',
  tavolo:
    'access agriperlite anellone arieggiatore aspirafoglie avvolgicavo babydoll beagle biotrituratore bulgur ' +
    'cajon calopsitta cappuccinatore chia cippatore codec contouring coppaolio couscous debimetro deragliatore ' +
    'dimeticone dimmer djembe doudou epilatore eyeliner falsamaglia faston fenossietanolo fischer flussante ' +
    'forbicione forcellino glicole gocciolatore hummus infusore inverter ionizzatore joypad kalimba kombucha ' +
    'levatorsoli loupe magnetotermico minipimer miso montalatte mousepad multipresa oud pantenolo parabene ' +
    'passaverdure patch phon pinscher plastificatrice portagomma portatutto portavaso primer psillio ' +
    'pulsossimetro quadernone quinoa rasaerba reggisella regolabarba retinolo ricciacapelli rigalimoni ' +
    'rottweiler samovar saturimetro scaldabiberon schiumarolo schiumatoio scrub seitan semipermanente setter ' +
    'sfrondatore slime snocciolatore softbox spelucchino spritz strettoio subwoofer svasatore switch ' +
    'tagliacapelli tahini tassellatore tempeh termorestringente tiragraffi torx touchpad trackpad trattorino ' +
    'tweeter vermouth vetiver woofer ylang-ylang yogurtiera',
  chiave: 'bidet circolatore clinker coprifilo doccetta gres monocomando pellet termoarredo',
  rosso:
    'antiaderentato antitarlo antitarme antivento bozzato comedogenico compostabile dimmerabile embossato ' +
    'floccato fotocromatico glitterato ipoallergenico melange mélange ottanio paillettato shabby stretchato ' +
    'verdeacqua écru',
  lavare:
    'chattare crimpare decappare decespugliare flashare imbancalare linkare pacciamare pallettare reggettare ' +
    'reimballare ringrassare sgrippare taggare uploadare zippare',
  '':
    'affettaverdure anast après-ski arch asciugapiatti avv babyphone beauty brossurato c.a. cad camperos cap ' +
    'cell cod conf controguardia coprisedia coprivaso copriwater coulotte crop cuin culotte cyclette d.d.t. ddt ' +
    'dispenser distruggidocumenti dom doposci dott dtex egr esc ex-libris facs fatt fineliner fit flat fraz ' +
    'friend gateway gent geom ghiria gio gli.mo i.v.a. idropulitrice ill int intersuola ipoallergenica isofix ' +
    'iva jumar kaki kettlebell kitesurf lavapavimenti libris loc lun maxi mesh micro num nut ops ord over ' +
    'oversize p.v. paddle padel pag pagg pal parabeni passalacci passepartout pelaverdure pickleball pluriball ' +
    'poggiagomiti poggiamestolo portabici portatarga preg probiotici probiotico prov push-up pzz q.tà qta qtà ' +
    'ramponcino reg regular reimballata reimballato rif rist rooibos roulant sab saccapoche salvaslip schiscetta ' +
    'screenshot sec sguardia sguardie sig sig.ra sigg skinny slim snorkel soft softshell spargizucchero spit ' +
    'spremiaglio step sup tagliabiscotti tagliacuci tagliaerba tagliapizza tagliasiepi tantomeno tapis-roulant ' +
    "tav tex tracking u.s. vabbe' ven vol vol. wireless",
} satisfies Vocabulary;
