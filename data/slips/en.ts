import type { Slips } from '../../src/grammar/slips.ts';

export default {
  classes: {
    participle:
      'been sent had shipped told used done gone received arrived damaged lost returned made given taken ordered checked found known seen bought written included packed delivered replaced refunded contacted processed issued left helped changed missed broken forgotten worked happened dropped fallen slipped slid come gotten knocked bent cracked snapped torn put picked pulled pushed pressed opened closed turned mixed misread mislaid cut run read heard thought meant looked stopped started failed',
    adverb: 'also still always already just now never only not really usually often sometimes currently',
    singular:
      'item=items part=parts screw=screws box=boxes parcel=parcels package=packages product=products battery=batteries cable=cables key=keys piece=pieces bolt=bolts bracket=brackets lamp=lamps bulb=bulbs cup=cups plate=plates bowl=bowls leg=legs lid=lids photo=photos picture=pictures label=labels letter=letters card=cards code=codes day=days week=weeks month=months year=years hour=hours minute=minutes time=times question=questions customer=customers seller=sellers driver=drivers carrier=carriers order=orders message=messages address=addresses bag=bags bottle=bottles glass=glasses chair=chairs table=tables shelf=shelves frame=frames handle=handles wheel=wheels button=buttons charger=chargers adapter=adapters filter=filters curtain=curtains cushion=cushions pillow=pillows towel=towels shirt=shirts shoe=shoes sock=socks toy=toys book=books size=sizes colour=colours color=colors option=options problem=problems mistake=mistakes error=errors invoice=invoices refund=refunds replacement=replacements shipment=shipments delivery=deliveries warehouse=warehouses manufacturer=manufacturers kit=kits set=sets unit=units panel=panels hinge=hinges knob=knobs cover=covers case=cases tool=tools instruction=instructions detail=details hole=holes crack=cracks scratch=scratches',
    thing:
      'plate desk bookcase drill pump bottle laptop camera item part screw box parcel package product battery cable key piece bolt bracket lamp bulb cup plate bowl lid photo picture label letter card code customer seller driver order message address bag bottle chair table shelf frame handle wheel button charger adapter filter curtain cushion pillow towel shirt toy book problem mistake error invoice refund replacement shipment delivery warehouse manufacturer kit unit panel hinge knob cover device machine repair colleague watch clock phone screen motor fan heater kettle printer account payment warranty size colour color website tracking system kettle return store shop fabric material glass mirror sofa bed mattress',
    plural:
      'items=item parts=part screws=screw boxes=box parcels=parcel packages=package products=product batteries=battery cables=cable keys=key pieces=piece bolts=bolt brackets=bracket lamps=lamp bulbs=bulb cups=cup plates=plate bowls=bowl legs=leg lids=lid photos=photo pictures=picture labels=label letters=letter cards=card codes=code days=day weeks=week months=month years=year hours=hour questions=question customers=customer sellers=seller drivers=driver carriers=carrier orders=order messages=message addresses=address bags=bag bottles=bottle glasses=glass chairs=chair tables=table shelves=shelf frames=frame handles=handle wheels=wheel buttons=button chargers=charger adapters=adapter filters=filter curtains=curtain cushions=cushion pillows=pillow towels=towel shirts=shirt shoes=shoe socks=sock toys=toy books=book sizes=size options=option problems=problem mistakes=mistake invoices=invoice refunds=refund replacements=replacement shipments=shipment deliveries=delivery kits=kit units=unit panels=panel hinges=hinge knobs=knob covers=cover cases=case tools=tool instructions=instruction details=detail holes=hole cracks=crack scratches=scratch colleagues=colleague devices=device returns=return gloves=glove boots=boot sheets=sheet candles=candle pans=pan knives=knife forks=fork spoons=spoon jars=jar tiles=tile hooks=hook tyres=tyre tires=tire lights=light plugs=plug headphones=headphone earbuds=earbud pens=pen belts=belt capsules=capsule tablets=tablet plants=plant seeds=seed pots=pot',
    many: 'two three four five six seven eight nine ten eleven twelve several 2 3 4 5 6 7 8 9 10 11 12 20 30',
    third:
      "takes=take works=work needs=need arrives=arrive contains=contain includes=include sends=send ships=ship hopes=hope wants=want looks=look comes=come goes=go seems=seem appears=appear requires=require says=say makes=make helps=help means=mean accepts=accept offers=offer gets=get gives=give knows=know thinks=think understands=understand apologises=apologise apologizes=apologize appreciates=appreciate recommends=recommend suggests=suggest sells=sell keeps=keep uses=use believes=believe expects=expect has=have is=are was=were does=do hasn't=haven't isn't=aren't wasn't=weren't doesn't=don't",
    base: "take=takes work=works need=needs arrive=arrives contain=contains include=includes seem=seems appear=appears require=requires come=comes look=looks have=has are=is were=was don't=doesn't haven't=hasn't aren't=isn't weren't=wasn't",
    heBase:
      "take=takes work=works need=needs want=wants hope=hopes say=says come=comes go=goes know=knows think=thinks send=sends live=lives call=calls ask=asks like=likes make=makes use=uses have=has are=is were=was do=does don't=doesn't haven't=hasn't aren't=isn't weren't=wasn't",
    auxiliary:
      "do does did will would can could should may might must shall to let make makes made help helps doesn't didn't won't can't couldn't wouldn't has have had see saw watch",
    past: 'sent=send received=receive arrived=arrive came=come got=get worked=work found=find went=go shipped=ship ordered=order made=make took=take gave=give included=include delivered=deliver replied=reply knew=know saw=see had=have wanted=want said=say fitted=fit broke=break paid=pay wrote=write told=tell asked=ask',
    comparative:
      'bigger smaller larger longer shorter rather cheaper higher lower more less other better worse later earlier sooner faster slower heavier lighter thicker thinner wider narrower older newer easier stronger weaker softer harder brighter darker greater fewer closer further taller deeper quicker warmer cooler',
    afterThan:
      'the a an our your my expected any usual what before in on normal one two three four five six ten twelve planned happy those these his her their advertised described shown stated ordered it that this 1 2 3 4 5 6 7 8 10 12 14 15 20 24 30 48 50 100 most others yours ours promised usually ever once half',
    imperative:
      'please press click select close open remove insert turn pull push screw let contact plug unplug choose slide fix place put hold wait',
    doing:
      'be do have make show send see get give help turn use take put open close press check find wait keep try tell say write ship repair replace return refund pay buy order choose offer come go clean wash hold pull push look start stop change cut fix remove',
    noun: 'order orders parcel package purchase address account refund money item items message email name replacement patience understanding feedback question request photo invoice card door house convenience satisfaction help time reply phone bank complaint concern experience review warranty payment inbox mailbox neighbour neighbor lamp warehouse',
    tooSize:
      'late small big large short tight heavy expensive long wide narrow loose hot cold loud thick thin high low slow often early soon hard difficult many much weak strong bright dark old few far',
    followsNoun: 'is was are were has have in to for from with that which on will can at as by before after because',
  },
  phrases: [
    // Words that sound alike
    [
      "could/should/would/must/might/couldn't/shouldn't/wouldn't of=have <adverb>? <participle>",
      'It {could of been|could have been} late, of course.',
      'We could of course send it.',
    ],
    [
      "your=you're more/very/most/always? welcome $/to",
      "{Your very welcome|You're very welcome}.",
      'Your welcome gift is in the box.',
    ],
    [
      "your=you're not/unhappy/dissatisfied/happy/satisfied/pleased/going/unable/entitled/able to/with/about/happy/sure/satisfied",
      "Some say {your happy with|you're happy with} it.",
      'Your happy customers write to us.',
    ],
    [
      "if/when/while/because/that/think/hope/know/glad/sorry/once/whether your=you're having/getting/enjoying/using/happy/not/unhappy/satisfied/unable/still/going/looking/missing !part/parts/item/items/piece/pieces",
      "Tell us {if your looking|if you're looking} for a lid.",
      'We are sorry that your missing parts are late.',
    ],
    ["you're=your <noun>", "Thank you for {you're order|your order}.", "If you're happy, we are."],
    ["its=it's not/been/a/an/the/because/too", "{Its not|It's not} there.", 'Its lid is too small.'],
    [
      "its=it's broken/cracked/bent/damaged/torn/loose/missing/dented/scratched in/at/on/near/along/$",
      "I see that {its cracked at|it's cracked at} the top.",
      'Its broken lid is here.',
    ],
    ["its=it's going/coming to/from/in/today/soon/back", "{Its coming back|It's coming back}."],
    ['its=itself self=', 'The lamp turns {its self|itself} off.'],
    [
      "in/on/from/with/of/into/inside/without/under/for/by/to it's=its !not/a/the/an/been/that/too/only/just/very/what/where/going/like",
      "The lamp is {on it's|on its} way.",
      "For us, it's fine. Of this it's not true.",
    ],
    [
      "it's=its box/packaging/case/destination/contents/cover/screws/batteries/charger/owner/sender",
      "It reached {it's destination|its destination}.",
    ],
    [
      '<comparative> then=than <afterThan>',
      'It is {bigger then the|bigger than the} letterbox.',
      'If you need it sooner then please write.',
    ],
    ['and/since/until/till/by than=then !the/a', 'We packed it {and than|and then} sent it.'],
    [
      '^/, than=then <imperative>',
      'Open the lid, {than press|then press} the button.',
      'Turn rather than press it. It is better to fix it now than wait. I would rather you sent it back than put up with it.',
    ],
    [
      "are/is/was/were/be/been/it's/far/much/seems/seem/way/bit/little/came/arrived/runs to=too <tooSize> $/for/to/and/or/in",
      'We {are to late|are too late}.',
      'It is to many a surprise.',
    ],
    [
      '!we/i/you/they/he/she/it/that/this/me/us/him/her/them/are/is too=to the/your/our/us/my/him/her/them/me/be/send/receive/get/return/help/contact/know/hear',
      'It came {too your|to your} address.',
      'We too get it.',
    ],
    [
      'happy/able/like/want/need/wish/sorry/glad/due/going/ready/sent/returned/shipped/according/delivered/back two=to be/send/help/receive/return/contact/get/make/see/hear/know/do/the/your/our/us/you',
      'We are {happy two help|happy to help}.',
    ],
    [
      'please/to/can/could/may/must/will/would/kindly chose=choose between/from/one/the/a/your/another/which/any',
      '{Please chose a|Please choose a} colour.',
      'The one you chose is here.',
    ],
    ['have/has/had/was/were/been chose=chosen', 'You {have chose|have chosen} the blue one.'],
    ['have/has/had choose=chosen', 'You {have choose|have chosen} the blue one.'],
    [
      "not/to/don't/will/may/might/can/won't/would/could/you/didn't/never/we/they/please loose=lose your/the/any/it/my/our/a/money/time/this/its/their/them/power/sight",
      'Please do {not loose the|not lose the} key.',
      'It rattles due to loose screws.',
    ],
    ['loosing=losing', 'It keeps {loosing|losing} water.'],
    ['is/are/was/were/came/too/very lose=loose $/and/in/or', 'The bolt {is lose|is loose}.'],
    [
      'a/the/any/some/one/two lose=loose screw/screws/part/parts/lid/cable/bolt/bolts/connection/fit/wire/wires/thread/button',
      'There is {a lose screw|a loose screw}.',
    ],
    [
      "not/will/may/can/could/might/would/doesn't/won't/didn't/should effect=affect your/our/my/the/how/you/its/delivery/it/any/this/their",
      'That will {not effect your|not affect your} refund.',
      'The change will take effect today.',
    ],
    ['to effect=affect you/how/its/performance/quality', 'That seems {to effect its|to affect its} use.'],
    ['are/is/was/were/been/be/not effected=affected by', 'Your order {was effected by|was affected by} the storm.'],
    [
      'an/the/any/no/side/this/same/little/immediate affect=effect on/of/$',
      'It has {no affect on|no effect on} the motor.',
    ],
    ['side affects=effects', 'There are no {side affects|side effects}.'],
    ['take/takes/took/taking/into affect=effect', 'The change will {take affect|take effect} today.'],
    [
      "will/can/cannot/to/not/we/please/can't/would/could/do/don't/must/gladly/happily except=accept the/your/our/this/it/a/any/returns/payment/payments/refund/refunds/cancellations/responsibility/full/new/items/my/these",
      'We {will except the|will accept the} return.',
    ],
    [
      'everything/everyone/day/days/anything/parts/items accept=except for/sunday/sundays/saturday/saturdays/weekends/holidays',
      'We ship every {day accept sunday|day except sunday}.',
    ],
    ['dose=does not/it/this/anyone', 'That {dose not|does not} fit.', 'Take one dose at night.'],
    [
      'how/what/when/where/why/it/he/she/which/lamp/item/product/box/parcel/order/battery/screen/device/light/fan/lid/cover/charger dose=does',
      '{When dose|When does} it arrive?',
    ],
    [
      "!is/are/was/were/isn't/aren't/if/be/been there=their card/website/depot/own/system/records/warehouse/mistake/facility/behalf/van/app/vans/fault/policy/driver/drivers/hub/customers/scan/contact/address/office",
      'The carrier left {there card|their card}.',
      'Is there staff? Are there customers?',
    ],
    [
      "their=there/they're=there is/are/was/were/has/have/isn't/aren't/wasn't/seems/appears",
      '{Their is|There is} a lid.',
    ],
    ["their=they're not/going/sorry/unable", "{Their not|They're not} here."],
    [
      "they're=their card/website/depot/own/system/records/warehouse/mistake/driver/drivers/customers/behalf/office/van",
      "The carrier left {they're card|their card}.",
    ],
    ['over/out/up/right/got/go/went/already their=there $', 'The parcel is {already their|already there}.'],
    [
      "who's=whose order/address/name/parcel/account/fault/house/item/name's",
      "We ask {who's order|whose order} it is.",
    ],
    ["whose=who's responsible/going/been/the/a/not", "We ask {whose responsible|who's responsible}."],
    ['were=where is/are/can/does/do/did/should', '{Were is|Where is} the lid?'],
    [
      'know/see/check/shows/show/explain/tell/ask/sure/knows/us/me were=where the/your/it/to/you/we/exactly',
      'Please tell {us were the|us where the} lid is.',
    ],
    [
      'we/they where=were <participle>/unable/able/sorry/not/very/already/also/out',
      '{We where unable|We were unable} to send it.',
      'We where possible repair it.',
    ],
    [
      'parts/items/orders/screws/boxes/batteries/parcels where=were sent/shipped/delivered/damaged/returned/packed/broken/refunded/missing $/in/by/on/to/with/and/yesterday/today/last/from',
      'The {parts where shipped|parts were shipped} today.',
      'We know of orders where missing parts were sent.',
    ],
    ["^ were=we're sorry/happy/glad/going/working/sending/looking/here", "{Were sorry|We're sorry} for that."],
    [
      'has/have/had/shipment/parcel/package/order past=passed customs/through/the/all/our/its/on/by/away/quality/inspection',
      'The {shipment past customs|shipment passed customs}.',
      'It drove past the house.',
    ],
    [
      'the/in/over/for/during passed=past week/weeks/few/two/three/month/months/days/year/years/24/48',
      'In {the passed week|the past week}, it rained.',
    ],
    [
      'for/your/any/more/some/our/further/farther/good/of/legal/technical/the/this/follow advise=advice $/on/from/about/and/we/is/or/given/to',
      'We need {farther advise|farther advice} on it.',
    ],
    ['please/kindly/will/can/must/could/would/should/we/i advice=advise', '{Please advice|Please advise} us.'],
    ['to advice=advise you/us/on/that/the/them', 'We have {to advice you|to advise you}.'],
    [
      'holds/contains/includes/all for=four feet/legs/screws/wheels/bolts/corners/pieces/parts/sets/batteries',
      'The box {holds for feet|holds four feet}.',
    ],
    ['your/the/for patients=patience', 'Thank you for {your patients|your patience}.'],
    ['your/for/any/our/further assistants=assistance', 'Write to us for {further assistants|further assistance}.'],
    [
      'know/tell/see/sure/decide/confirm/say/us/ask/matter/wonder/wondering/asked/check/me weather=whether or/you/it/we/to/this/your/he/they/the/a',
      'Tell {us weather you|us whether you} want it.',
      'In cold weather you need it.',
    ],
    ['bad/cold/hot/wet/severe/warm/stormy/winter whether=weather', 'It is late for {bad whether|bad weather}.'],
    ['hear=here is/are', '{Hear is|Here is} the label.'],
    ['over/right/from/down/click hear=here $/to/for/and', 'Write {down hear|down here}.'],
    ['to here=hear from/back/that/about', 'We are sorry {to here that|to hear that}.'],
    ['let us/me no=know', 'Please {let us no|let us know}.'],
    [
      'let us/me now=know if/whether/when/what/how/which/your/that/the',
      'Please {let us now if|let us know if} it fits.',
      'Let us now turn to the lid.',
    ],
    ['i/we/you/they no=know how/what/when/where/why/that/whether/if', '{We no how|We know how} it works.'],
    ['right know=now', 'We are on it {right know|right now}.'],
    ['a/your/brand/our/this knew=new', 'We sent {a knew|a new} one.'],
    ['we/i/you/they new=knew that/about/how/it/of', '{We new that|We knew that}.'],
    [
      'sent/shipped/delivered/returned/made/signed/paid/damaged/packed/reply/respond/arrive/arrives buy=by',
      'It was {sent buy|sent by} post.',
    ],
    ['to/can/want by=buy a/another/it/this/new/one', 'You need not {to by another|to buy another}.'],
    ['write=right away/now/size/item/product/colour/color/part/side/lid', 'We send it {write away|right away}.'],
    ['please right=write us/back/to/in', '{Please right to|Please write to} us.'],
    [
      "to/will/not/may/might/can/could/easily/would/won't/can't brake=break $/the/it/easily/if/when/during/your/down/in",
      'It will {not brake|not break}.',
    ],
    [
      'is/was/are/were/arrived/been/came broke=broken $/and/or/when/in/on/at/upon/by',
      'The cup {was broke|was broken}.',
    ],
    ['this/next/last/per/every/each/one weak=week', 'It comes {next weak|next week}.'],
    ['<many> weaks=weeks', 'It takes {two weaks|two weeks}.'],
    ['few weaks=weeks', 'It takes a {few weaks|few weeks}.'],
    ['too/very/so week=weak', 'The magnet is {too week|too weak}.'],
    [
      'the/a hole=whole order/amount/set/price/thing/week/day/package/refund/time/process/unit/lot',
      'We refund {the hole amount|the whole amount}.',
    ],
    ['has/have/with/is/was/found a whole=hole in', 'The bag {has a whole in|has a hole in} it.'],
    ['for sell=sale', 'It is not {for sell|for sale}.'],
    ['we/not/longer/only sale=sell !price/prices/items', 'We do {not sale|not sell} it.'],
    [
      'to/please/can/cannot/must/not/will/have weight=wait for/until/$/a/any/longer/till/two/three/one',
      'Please do {not weight for|not wait for} it.',
    ],
    [
      'quiet=quite a/sure/some/often/happy/sorry/right/soon/well/simple/easy/possible',
      'It takes {quiet a|quite a} while.',
      'It is a quiet fan.',
    ],
    ['fell/falls/came/come a=apart part= $/when/and/after/in/at', 'The box {fell a part|fell apart}.'],
    ['apart=a_part of the/our/your/this/it/a', 'The lid is {apart of the|a part of the} set.'],
    ['in=instead stead= of', 'We sent red {in stead of|instead of} blue.'],
    ['has/have/had/been lead=led to/us', 'It {has lead to|has led to} a delay.'],
    ["to/can/can't/not/cannot breath=breathe", 'It is easy {to breath|to breathe}.'],
    [
      'went/go/going/get/sent/came/order/ordered/read/look/looked/only/bought/purchased/goes threw=through',
      'It {went threw|went through} customs.',
    ],
    [
      '!guide/walk/talk/take/lead/see/get/help/run/put/go/guides/walks/with he/she/you/they/we/i through=threw away/it/out',
      'If {you through it|you threw it} away, tell us. We walk you through it.',
    ],
    ['web/our/amazon sight=site', 'See {our sight|our site}.'],
    ['bare=bear with us/me/the/in', 'Please {bare with us|bear with us}.'],
    [
      'a/one/each/every/missing/second/first/broken/last peace=piece !of',
      'One {missing peace|missing piece} is on its way.',
      'The lock gives you peace of mind.',
    ],
    [
      'a/one peace=piece of the/wood/metal/plastic/paper/tape/glass/fabric/cloth/furniture',
      'It is {a peace of wood|a piece of wood}.',
    ],
    ['<many> peaces=pieces', 'The set has {six peaces|six pieces}.'],
    ['piece=peace of mind', 'It gives you {piece of mind|peace of mind}.'],
    ['in principal=principle $', 'It works {in principal|in principle}.'],
    [
      'turn/switch/turned/switched/take/took it/them of=off',
      'Please {switch it of|switch it off}.',
      'It is a turn of the key.',
    ],
    ['switch/switched/fell/falls/fall/broke of=off the/$/and/before/when', 'The lid {fell of the|fell off the} pot.'],
    [
      'most/some/part/one/two/each/none/many/because/instead/lot/kind off=of the/our/your/these/them/it/this/course/that',
      '{Some off the|Some of the} parts are here.',
    ],
    [
      'it/this/there/which/they/you maybe=may_be a/an/due/the/able/in/caused/because/delayed/damaged/late/possible',
      '{It maybe due|It may be due} to the storm.',
    ],
    ['^ may=maybe be= you/we/the/it/they', '{May be the|Maybe the} carrier has it.', 'May be used indoors.'],
    [
      'have/has/is/was/been/were/are all=already ready= sent/been/shipped/refunded/received/paid/left/packed/written',
      'We {have all ready sent|have already sent} it.',
    ],
    [
      'with=within in= <many>/24/48/14/60/90/a/the hours/days/weeks/business/working/next/few/week/month',
      'It comes {with in two days|within two days}.',
    ],
    [
      'with=without out= any/the/a/your/our/this/it/$',
      'It works {with out the|without the} lid.',
      'We deal with out of stock items.',
    ],
    ['an=another other=', 'We send {an other|another} lid.'],
    ['thank=thanks for', 'Many {thank for|thanks for} your message.'],
    ['^ thanks=thank you for/very/so', '{Thanks you for|Thank you for} your message.'],
    ['thank your=you for/very/so', '{Thank your for|Thank you for} your message.'],
    [
      'for/about/of/with/at you=your order/patience/understanding/purchase/message/convenience/earliest/account/address/email/parcel/package/refund',
      'Thank you {for you order|for your order}.',
    ],
    ["please lets/let's=let us/me", "{Please let's us|Please let us} know."],
    [
      'the/any/this inconvenient=inconvenience $/caused/and/this/that/we/it/you',
      'We are sorry for {the inconvenient|the inconvenience}.',
      'If the inconvenient time is a problem, tell us.',
    ],
    [
      'our/my/sincere/deepest apologize=apologies/apologise=apologies for',
      'Please accept {our apologize for|our apologies for} that.',
      'Our apologies for the delay.',
    ],
    [
      'we/i sincerely/deeply/do/really/truly? apologies=apologize/apology=apologize for/that/about',
      '{We apologies for|We apologize for} the delay.',
    ],
    ['suppose=supposed to', 'It is {suppose to|supposed to} turn.', 'We suppose so.'],
    ['is/are/was/were/been/be use=used to/for/by/in/with/as', 'It {is use for|is used for} tea.'],
    // Forms of verbs
    [
      'we/they <adverb>? <third=>',
      '{We has|We have} sent it. {They still needs|They still need} it. What they are is clear.',
    ],
    [
      '^/,/if/when/that/because/while/since/sorry/once you <adverb>? <third=>',
      'We are glad that {you needs|you need} no more.',
      'The part we sent you is small.',
    ],
    ["i has=have/is=am/are=am/does=do/doesn't=don't/hasn't=haven't", '{I has|I have} sent it.'],
    [
      '!<auxiliary> he/she <heBase=>',
      "{She have|She has} it. {He don't|He doesn't} know.",
      'Does she have it? Let him know when he does.',
    ],
    [
      "^/,/because/but/since/so/when/as/although/though it <adverb>? have=has/are=is/do=does/don't=doesn't/haven't=hasn't/aren't=isn't/weren't=wasn't",
      "But {it don't|it doesn't} fit.",
      'Those who bought it have had no trouble.',
    ],
    ['this=these <plural> $/<followsNoun>/and/or', '{This parts|These parts} are here.', 'This parts list is long.'],
    [
      'these/those <singular=> $/<followsNoun>/and/or',
      '{These screw|These screws} are new.',
      'These part numbers are new.',
    ],
    [
      '!number/no/nr/size/type/model/version/grade/class/level/row/position/option <many> <singular=> $/<followsNoun>/and/or',
      'It comes in {two box|two boxes}.',
      'It is a two part glue. It is a 2 day wait. The number 2 shirt is here.',
    ],
    [
      'a/an/another/every/one <plural=> $/of/is/was/in/to/for/from/with/that/which/on/has/and/or',
      'We need {a photos|a photo} of it.',
      'It is a parts list. Every returns label is free.',
    ],
    [
      "^/,/that/but/because/if/when/since/while/although/think/hope/know/and the/your/our/these/those/both/all/some/two/three/four new/missing/other/small/replacement/two/three/four/broken/damaged? <plural> is=are/was=were/has=have/doesn't=don't/hasn't=haven't/isn't=aren't/wasn't=weren't/works=work/fits=fit/needs=need/arrives=arrive/comes=come/looks=look",
      '{The parts is|The parts are} here.',
      'One of the parts is here. Changing the screws is easy.',
    ],
    [
      '^/,/that/but/because/when/since/while/although/think/know the/your/our/this/my/each/every/its new/missing/other/small/replacement/first/second/broken/damaged/old/whole? <thing> <base=>',
      '{Your order were|Your order was} split. We know that {the lamp work|the lamp works}.',
      'Does the lamp work? If the order were late, we would write. The lamp and the box are here. Make the lamp work.',
    ],
    [
      'one/each of the/our/your/these/those/my <plural> are=is/were=was/have=has',
      '{One of the parts are|One of the parts is} here.',
      'Some of the parts are here.',
    ],
    ["there is=are/was=were/isn't=aren't <many>/many", '{There is two|There are two} parts.'],
    [
      'there is=are/was=were no/some? <plural> $/<followsNoun>/and/or/missing',
      '{There is parts|There are parts} in it.',
      'There is parts availability.',
    ],
    [
      'there are=is/were=was a/an/one/another <thing>',
      '{There are a problem|There is a problem}.',
      'There are a few lids.',
    ],
    [
      "everyone/everything/someone/somebody/nobody/nothing/everybody are=is/have=has/don't=doesn't",
      '{Everything are|Everything is} fine.',
    ],
    [
      'the/this/your/our/all/more information/equipment/furniture/packaging are=is/have=has/were=was',
      '{The information are|The information is} below.',
    ],
    [
      "did/didn't/doesn't/don't/does not? <past=>",
      "We {did not received|did not receive} it. It {didn't arrived|didn't arrive}.",
      'We did as told.',
    ],
    ['did/does/do you/we/they/it/he/she already/ever/not? <past=>', '{Did you received|Did you receive} it?'],
    [
      'has/have/had <adverb>? send=sent/receive=received/ship=shipped/arrive=arrived/deliver=delivered/replace=replaced/include=included/lose=lost/write=written/give=given/take=taken/forget=forgotten/went=gone/wrote=written/took=taken/gave=given/broke=broken/forgot=forgotten/did=done/came=come/began=begun/fell=fallen',
      'We {have send|have sent} it. It {has already arrive|has already arrived}.',
      'You have to send it.',
    ],
    [
      '!do is/are/was/were/been/being/be send=sent/receive=received/deliver=delivered/replace=replaced/include=included/attach=attached/enclose=enclosed/ship=shipped',
      'It {was send|was sent} today.',
      'All you need do is send it.',
    ],
    [
      "will/would/could/should/must/might/can/cannot/can't/won't not? sent=send/came=come/got=get/took=take/gave=give/went=go/arrived=arrive/sends=send/takes=take/arrives=arrive/has=have",
      'We {will sent|will send} it.',
    ],
    [
      'will/would/could/should/must/can not? received=receive/shipped=ship/returned=return/replaced=replace/refunded=refund/delivered=deliver you/your/the/it/this/our/a/an/to',
      'We {will refunded you|will refund you}.',
      'Will returned items be sold?',
    ],
    [
      'please/kindly sent=send/replied=reply/contacted=contact/checked=check/returned=return/gave=give/provided=provide/confirmed=confirm/sends=send/sending=send/contacting=contact/providing=provide',
      '{Please sent|Please send} it.',
    ],
    [
      'like/want/need/able/have/wish/going/happy/try to sent=send/received=receive/replaced=replace/shipped=ship/returned=return/refunded=refund/gave=give/made=make/took=take/checked=check/contacted=contact/resolved=resolve',
      'We {like to sent|like to send} it.',
    ],
    [
      'look/looking/looks/looked forward to hear=hearing/receive=receiving/see=seeing/help=helping/serve=serving/assist=assisting/get=getting/welcome=welcoming',
      'We {look forward to hear|look forward to hearing} from you.',
    ],
    [
      'hesitate to contacting=contact/writing=write/asking=ask',
      'Do not {hesitate to contacting|hesitate to contact} us.',
    ],
    [
      'thank/thanks you? for contact=contacting/write=writing/choose=choosing/shop=shopping/let=letting/reach=reaching us/me/with/out/our',
      '{Thank you for contact us|Thank you for contacting us}.',
      'Thank you for contact details.',
    ],
    [
      'we/i/they are/am look=looking/work=working/try=trying/send=sending/wait=waiting on/to/for/the/your/it/forward/into/you',
      '{We are look into|We are looking into} it.',
    ],
    ['we/you/they are= agree', '{We are agree|We agree}.'],
    ['i am= agree', '{I am agree|I agree} with that.'],
    [
      '^/,/and/but/so/because i/we/you/he/she/they/it can/could/must/should/may/might/will/would/shall to= <doing>',
      '{We must to send|We must send} it back, and {you can to use|you can use} it.',
      'We do all we can to help. Do what you must to get it out. As fast as you can to be there.',
    ],
    [
      'thank/thanks you? for wait=waiting/buy=buying/choose=choosing/inform=informing/understand=understanding !time/times/list',
      '{Thank you for buy|Thank you for buying} it.',
      'Thank you for wait times of a day.',
    ],
    // Small words
    ['too/so/as much=many <plural>', 'There are {too much screws|too many screws}.'],
    [
      'how much=many <plural> $/do/did/you/we/they/i/there',
      'Ask {how much boxes|how many boxes} there are.',
      'Ask how much boxes cost.',
    ],
    [
      'is/are/be/was/much/even/far more= easy=easier/cheap=cheaper $/to/for/and/if/with/than',
      'It {is more easy|is easier} to fill.',
    ],
    ['how/too/so many=much time/money/information/space', '{How many time|How much time} does it take?'],
    ['a lots=lot of', 'It takes {a lots of|a lot of} time.'],
    [
      '!some/any/no/once/two/three/one/much more= better/easier/cheaper/faster/smaller/bigger/longer/heavier/stronger/larger/shorter/higher/lower',
      'It is {more better|better} so.',
    ],
    ['the most= best/easiest/cheapest/fastest', 'It is {the most easiest|the easiest} way.'],
    ['discuss/discussed/discussing about= the/your/this/it', 'We {discussed about the|discussed the} lid.'],
    ['depend/depends/depending of=on', 'It {depends of|depends on} the size.'],
    ['since=for <many>/many days/weeks/months/years !ago', 'It is out {since three weeks|for three weeks}.'],
    ['a=an 8/11/18/80', 'It is {a 8|an 8} cm lid.'],
    [
      "lose/loses/lost/has/leave/left/change/changed/keep/keeps/kept it's=its !not/a/the/been",
      "It {loses it's|loses its} colour.",
    ],
    [
      '!a/an/the/your/deep/every/one/of/bad breath=breathe for/properly/easily/better/again',
      'Let it {breath for|breathe for} a day.',
      'Take a breath for now.',
    ],
    ['break=brake lever/levers/pad/pads/disc/discs/cable/cables/fluid/light', 'Press the {break lever|brake lever}.'],
    [
      'one/each/either/neither/none of the/our/your/these/those <plural> <base=>',
      '{Each of the bottles contain|Each of the bottles contains} oil.',
    ],
    [
      'we/i/they/you have refund=refunded/check=checked/contact=contacted/process=processed/issue=issued/pack=packed/return=returned/forward=forwarded/order=ordered/cancel=cancelled you/your/the/it/this/our/a',
      '{We have contact the|We have contacted the} carrier.',
    ],
    [
      'would like send=to_send/receive=to_receive/keep=to_keep/know=to_know/get=to_get/cancel=to_cancel/inform=to_inform/apologise=to_apologise/apologize=to_apologize/ask=to_ask/see=to_see/hear=to_hear',
      'We {would like ask|would like to ask} you.',
    ],
    [
      'would like return=to_return/exchange=to_exchange/replace=to_replace the/your/it/this/them/a',
      'If you {would like return the|would like to return the} lid, write.',
    ],
    [
      '^/,/that/but/because/if/when/since/while/although/and the/your/our/these/those/both/all two/three/four/missing/spare/other? <plural> for/of/in/on/from/with the/your/our/this/a *? <thing> is=are/was=were/has=have/fits=fit/needs=need',
      '{The two screws for the VESA plate was|The two screws for the VESA plate were} left out.',
      'The box of screws for the lamp was left out.',
    ],
    [
      '^/, the/your/our/this <thing> in/from/for * have=has/are=is/were=was',
      '{Our warehouse in Coventry have|Our warehouse in Coventry has} it.',
    ],
    [
      "said/says/say/told/think/believe/because/that/know their=they're running/going/not/still/sorry/unable/aware late/to/able/low/behind/sure/of",
      "The drivers {said their running late|said they're running late}.",
    ],
    [
      'know/see/check/tell/ask/confirm/us/me weather=whether anything/any/something/there/everything/everyone/someone',
      'Tell {us weather anything|us whether anything} is missing.',
    ],
    [
      'over/in/up/down their=there and/in/by/with/before/$',
      'Put it {over their and|over there and} wait.',
      'They live over their shop.',
    ],
    [
      'came/come/comes/worked/is/was/been lose=loose during/from/when/on/in/while',
      'One {came lose during|came loose during} the trip.',
    ],
    [
      'drove/went/walked/ran/right/straight/goes/go passed=past your/the/our/a/it',
      'He {drove passed your|drove past your} house.',
    ],
    [
      'compliment=complement/compliments=complements each/one other/another',
      'They {compliment each other|complement each other} well.',
    ],
    [
      'is/are/was/feels/looks/seems/been quiet=quite stiff/heavy/small/large/big/tight/new/thin/thick/strong/long/short/difficult/common/normal/popular/close/different/useful/high/low/delicate/fragile',
      'It {is quiet stiff|is quite stiff}.',
    ],
    ['my/his/her/their/best advise=advice is/would/on/about/and/$', '{My advise is|My advice is} to wait.'],
    [
      "have/has/had/we've/i've/they've/he's spoke=spoken/wrote=written/went=gone/took=taken/gave=given/did=done/saw=seen/began=begun/forgot=forgotten/drove=driven/ate=eaten/froze=frozen/tore=torn/wore=worn/shook=shaken/woke=woken/threw=thrown/flew=flown/grew=grown/knew=known",
      'I {have spoke|have spoken} with the shop.',
    ],
    [
      'will/can/should/must/may/might/would/could/cannot/shall not? appears=appear/arrives=arrive/takes=take/needs=need/contains=contain/includes=include/comes=come/goes=go/seems=seem/fits=fit/makes=make/gives=give/gets=get/sends=send/replaces=replace/happens=happen/remains=remain/starts=start/keeps=keep/lasts=last/runs=run/receives=receive/reaches=reach',
      'It {will appears|will appear} soon.',
    ],
    [
      'if i/we/you/they/he/she/it would=had have= known/seen/been/had/told/received/ordered/noticed/realised/realized/heard/asked/checked/sent',
      '{If we would have known|If we had known}, we would have called.',
    ],
    [
      "didn't/doesn't/don't/did/does not? received=receive/arrived=arrive/worked=work/came=come/got=get/found=find/went=go/sent=send/left=leave/took=take/gave=give/broke=break/wanted=want/knew=know/saw=see/fitted=fit/included=include",
      'It {did not arrived|did not arrive}.',
    ],
    [
      'one/each/every of the/our/your/these <plural> are=is/were=was/have=has/do=does',
      '{One of the screws are|One of the screws is} bent.',
    ],
  ],
} as const satisfies Slips;
