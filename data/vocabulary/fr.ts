import type { Vocabulary } from '../../src/spelling/vocabulary.ts';

/** French words of goods and their trade. */
export default {
  lampe:
    'airfryer akadama akita allium aloe ashwagandha astilbe babyphone barlow betta bignone bilig bokashi ' +
    'boucleur bromélia bulleur cajon calathea candelilla canelé canson caridine carnauba ceropegia chaï ' +
    'chlorelle circlip compostière corydoras cotoneaster cupro curcumine danio dendrobium diméthicone discus ' +
    'dobermann dracaena défroisseur déshydrateur echeveria espelette gaine-thermo gaura gps griffoir guidoline ' +
    'heuchère highlighter hosta howlite hoya infuseur intissé jegging kapla kougelhopf larimar lobélia lyocell ' +
    'maca marula maryse microplane molly monopode monstera mousseur muscovado niacinamide nori organza ' +
    'otiorhynque panthénol parabène percarbonate perfecto photinia pilea platy pogona portafiltre pothos ' +
    'préampli ragdoll rollator rooibos sansevieria scanneur sencha shiba shorty snood speculoos sphynx squalane ' +
    'subwoofer switch tahini tamari tamper tanga tankini teff tempeh tencel tillandsia tote vanity wago wakame ' +
    "westie whey yoyo za'atar zaatar zesteur émousseur érythritol évideur",
  utile:
    'camel cérusé dessiccant dimmable ferritique monocolore non-comédogène oléofuge rétroréfléchissant smocké ' +
    'suspendable',
  emballer: 'carafer désappairer emballoter mulcher rebooter snacker uploader',
  '':
    'abatjour abime abimer abimez abimé abimée abimées abimés accroit accroitre affut affutage affuter affuteur ' +
    'affuté all allen amoncèle ampèreheure aout apparait apparaitre appt apt arr assidument assoir autostop ' +
    'benoite boitier boitiers boul brule bruler bruleur brulure brulures brulé brulée buche bucher buches ' +
    'bélitre cde cdes chaine chaines chainette chancèle chem cloitre combattif combattivité comparaitre connait ' +
    'connaitre considèrera considèrerons continument contrappel contrindication cout coutait coute coutent ' +
    'couter couteuse couteux couts cpte cptes croitre croquemonsieur croute croutes crouté crument cèdera ' +
    'cèderai cèderons cèleri dac dentelière dim diner dinette disparait disparaitre dispo dument déchainer ' +
    'décroitre défraichi défraichie défraichir dégout dép dérelié embuche embuches empiètement enchainement ' +
    'enchainer entraine entrainement entrainer entrainé entredeux entretemps env. envoutant envouter ergomètre ' +
    'esc espèrera essuietout extraplat exéma fact facts fasc feuillète ficèle fineliner flute flutes fraiche ' +
    'fraichement fraiches fraicheur frs gite goulument gout gouter gouts groseiller gèrera gèrerons hautparleur ' +
    'hautparleurs huitre huitres i-size ile iles ill ilot imp indument int intègrera isofix jeuner joailler jète ' +
    'libèrera lockout lun maitre maitresse maitrise maitriser microonde microondes millefeuille millefeuilles ' +
    'millepatte millepattes morcèle naitre nbre nivèle paitre parabènes paraitre passepartout pce pces ' +
    'persifflage piquenique piqueniquer piqueniques piqure piqures plait portebonheur portemonnaie potpourri ' +
    'préfèrera préfèrerez préfèreriez puiné qté qtés quincailler radioréveil rafraichi rafraichir rafraichissant ' +
    'rafraichissement ragout rassoir rdv reconnait reconnaitre renouvèle renouvèlement renouvèlera risquetout ' +
    'rondpoint rte ruissèle ruissèlement règlementaire règlementation règlementer règlementé règlera règlerons ' +
    'réfs répa répètera rés sam sav serpillère serpillères softshell stp suggèrera suggèrerait surcout surcroit ' +
    'sureté svp sècheresse sècherie terreplein thermorégulé tirebouchon tirebouchons traine traineau trainer ' +
    'trainée traitre transparaitre ttc tva ven voute voutes vènerie weekend weekends zac éco écocontribution éds ' +
    'épidermures épitre épèle étincèle étiquète étiquètent',
} satisfies Vocabulary;
