/**
 * How Chinese characters spell foreign names: a syllable or character, then each stretch of Latin letters it stands for
 * with its cost, ten times the negative natural logarithm of its share; and letters by the one before. Learned by
 * bench/learn-sounds.ts on 2026-11-24 from 48901 name pairs: the Chinese training fold
 * (wd_chinese_80) of steveash/NETransliteration-COLING2018, mined from Wikidata (CC0).
 */
export const SYLLABLES = `
a a1 ar30 ha51 al51 aa54 e55 ab55 ah56 o57 da60 64 i65 ga68
ai e6 a18 i32 ai34 er36 ei37 ay40 he42 al44 el47 ae49 ey54 ar56 her56 ere57 et58 ea61 es62 eres63 ia63 64 ee66 loy67 ic67 eh67 g68 ell68 all68
an an3 a27 am32 en35 on45 ane46 in48 enne48 n48 ann49 aan50 anne51 53 un54 ne55 jan56 yan58 aun60 aen60 ahn60 ham60 s62 ens62 yasu62 e62 ang63 yon63 han63 ar64 gga67 ion67 and67 ao67 ant67 ante67 ain67 kucuk67 sthir67 aans67 lwan67 eim67 orn67 dan67 agh67 anus67 rhon67 em67 anson67 ano67 im67 tesfa67 ine67 ralt67 ngan68 fiong68 gan69
ang on7 an26 o28 en29 un40 um40 hen40 jorn40 ao40 han40 ang40 onne40 jan43 am44 yon46 oni46 agne46 one46 aung46 rens46 oan46 ag46 onn46 oun46 hem48 m50
ao o2 au26 or40 a41 ho43 u45 ot47 ao49 al50 53 ou54 io55 ol55 og55 aa57 eu63 vio66 ough66 oe66 ow67 hor67 on68
ba ba4 bar23 pa33 bu34 bha40 bba45 b46 baa46 va48 be48 bal50 pra50 bah55 bra56 par57 bac57 bo60 bh61 ber61 bat64 bas64 pal65 po67 bard67 67 bak69
bai ber17 pa25 be25 bai29 bo30 b31 by33 per34 ba34 bay34 bye37 bur39 bei39 pe42 p46 bi47 bir47 pper49 berg51 po51 beth51 bet51 haku51 pel51 bat51 bb51 bel51 bia52 bu52 rber53 ble55 par55 lber57 bri58 bar58 dber58 bbe58 paa58 pet58 bald58 burgh58 betta58 bine58 beta58 bhai58 pah58 vai58 bori58 boi58 lert58 vo58 pir58 ubu58 rbuy58 ppa58 beh58 burt58 bot58 born58 ybah58 bjar58 pra58 bert58 bakh58 bij58 bbert58 rapai58 pal58 bide59 bra59 ep59 lberg59 pr59 lbri59 poet59 deb59 uboy59 mbec60 wper61 eper61 puc61 cela62 hbaue62 rbo63 baey63 eble65 boy66 baeye68 hbau69
ban ban7 ben20 bam29 pan32 be36 bun38 ba41 bane43 burn44 bhan44 rba48 pin48 lband51 pram51 bham51 bairn51 vaan51 bain51 bhen51 bitt51 pen51 bin51 i51 bein51 lbern51 bur51 rbijn51 bo51 band52 ka52 ber52 yuki53 pre54 bban55 upin56 rbane58 arba60 rban61
bang bon7 bun26 pon31 ban32 bom33 bo38 bu39 porn40 ben40 bang40 baum47 bram47 tpong47 bawm47 pan47 brom47 banus47 boum47 bjor47 pont47 lbarn47 bam47 pin47 boon47 rbo47 rba48 ppen48 eporm48 bong48 bbon48 gbon50 yal53 gyal54 rbon57 ypon59 boi62
bao bo15 bau20 pau26 berg28 bou30 burg32 po33 bow33 pao36 bal38 ba39 bor41 pow45 borg47 ho47 bao47 ball47 beau47 pou48 b49 pa50 bol50 ble50 burgh51 bur51 paul51 rger52 bu52 bout55 pu55 bour56 boa56 nberg58 paw58 rough58 boldt58 alb58 ubov58 boat58 bel58 bourg58 ipa58 ppe58 lbaut58 lpaw58 gbou58 bro58 ypold58 bogan58 par58 sbohr58 baw58 baul58 bre58 dberg58 bly59 bat59 bowe59 umble59 bio60 lboe60 vesi60 boi60 p62 rba62 boeh62 urg62 rbuh64 bowl64 baum64 praw64 prawe65 erbuh66 povl69
bei be4 ber23 ba28 pe38 b40 bei43 bay43 bai44 bel48 bey49 bbe50 bu51 bi51 bae52 ve53 bet53 bo54 bie56 pa58 ppe58 by58 bur60 bec62 bed63 obe64 68
ben ben7 be30 burn30 bun36 pen37 ppen38 borne45 p45 bem45 bon45 bbon45 hon45 beng46 boun48 bein52 ber52 gben52 moto52 phol52 veen52 ppens52 piem52 born52 pleng52 randh52 bone52 hpend52 poa52 bborn52 rabi52 pburn52 ban52 lpern52 ourne52 been52 bn52 kenzo52 bton52 pon52 beug52 bben52 chiro52 rbank52 bern52 venia52 ton52 bur53 rtbe54 smed54 oble54 isao55 yar56 bounn57 rpen59 65 bakar66 ble67 ismed68
bi bi8 by25 be27 pi28 b32 pe32 bie37 bu37 bee39 bea39 vi41 bbi44 bby45 p50 bey52 bbie54 ppi54 pee56 py56 rbi57 bel57 pie58 pea59 bir60 bui62 mbi62 bit63 bre63 63 pey63 pa63 bus64 bid64 bri65 pet65 lby66 ba66 bye67 gby68 ib69
bian ben13 bian17 pign24 pem24 chae24 ppen24 ch24 bius26 abius40
bie be4 bie18 pe39 bje44 bi44 bya44 ubet44 beg44 pi44 bret44 bjer44 per52 nber53 enber56 nberg56 biec57 60
bin bin9 pin28 ben29 bbin30 pen33 bi33 bing34 pi38 byn39 bbing39 bain43 bun43 byam43 ban43 byamb50 bins50 by50 banks50 ppens50 bjin50 pwin50 prin50 bim50 been50 coo50 bean50 bende50 brin50 epine50 pni50 bbon50 ibon50 ibbin50 ppan50 orgne50 binn50 ibin51 be51 obind51 ebing52 pe54 lben54 rben57 bine62 drax63
bing be9 bing16 prem16 okke21 kke27
bo bo12 po17 ber18 b30 bur32 be39 bor40 per45 bu46 por49 ba51 beau51 bir52 bour52 pol52 p53 pa53 ppo53 bou54 bb54 ble54 bau55 boe56 pe57 pau57 lber57 pper58 bbo59 pou59 boo61 bot61 berg61 baud62 pple62 boh62 bol62 bow62 eber63 bel64 bber65 boa66 ab67 pal67 burg68 rber68 bal68 bri69 bault69 baugh69 paw69 pho69 ppel69 brug69
bu b4 bu19 bou32 v44 bb45 be47 p48 bo48 boo53 pu53 vyn56 bur58 bour59 bhu59 bul61 beau62 bull65 ber65 65 bue66 bru66 ub67 beu68 bbou69 bes69 buu69 br69
cai chai17 tse19 zei26 cha29 tze29 tchai30 ce33 chi34 ze40 se40 dza40 jira40 chya40 tsai40 cai40 ki40 zet40 jai40 sci40 zeu40 zets40 gjae40 sche41 tzer41 chae41 hai42 zay42 uina46 mag47 ma48 ay54 ana54
can chan11 san22 charn22 can22 gzi22 tsan22 cha22
cang tsan7 kura17 j19 jang24 kur31
cao chaw16 zau16 cao16 co16 ltsab16
ce tze14 tse16 ze20 tzer23 zer25 ce28 tz38 tsere38 cheuk39 ji39 ta39 zeh39 zze39 etzer40 lzer44 elzer48
cen zen9 tzen15 cen22 tsyn26 czyn33 tsen33 chi33 etzen37 otzen37
ceng zen3 ousin20 zon27 urzon27
cha cha10 tsa28 za29 ja29 char29 ca30 tcha35 tza41 che42 ch42 chat46 tra46 chai46 zza46 cza46 zha46 dja46 tzan47 chi50 sa52 chard52 er52 chuk53 jer53 gcha53 j53 zar53 zuc53 chart53 chaa53 dji53 jah53 ka53 qa53 txa53 echea53 jaer53 chao53 ttra53 chati53 ghach53 kele53 ra53 agher53 yego53 chu53 lje53 tr53 lchu53 cher53 car53 jja53 sat54 rchar54 chace55 ckar58 ksa59 iksa60 ckard62 tja66 rcha66
chai chi17 ze24 chai24 za25 tchai31 kcay31 czo31 chy31 ice31 chay31 cha31 fc31 uchet31 zzi31 pchai31 ivtse31 ce33
chan chan9 wang16 omgeo16 hyang17
chang chang11 cho17 sho28 chan34 can34 cang35 tsan35 tchan35 cham35 chaun35 ochir35 jang35 san35 cheam35 kat36 cangg36
chao tso13 zzau20 chau20 kanic20 chao20 chal20 pul36
che che12 cher14 tcher25 cha28 rcher36 c39 ch39 chu39 ces39 tjer39 ci39 atcha39 tse39 tchu39 juy39 ture39 ache40 aucha40 cze40 char45 uchar47
chen son17 chen19 sen23 lson24 sson31 rson32 chon35 ksema35 rsson36 chun41 chim42 khe42 zean42 cham42 cee42 assen42 ksson42 isson42 pson42 rtson42 rchun42 kelly42 jin42 jssen43 hori45 vlsen45 esen46 pesen48 utzen48 tzen48 tchen50
cheng cheng14 sung24 seong24 chen28 jo28 usuku35 qua35 sho35 ve35 koken35 ndra35 deng35 passe35 cho35 iao35 isei35 abara36 nove37 si37 xin39 ze43 zei43
chi chi10 ch23 ji23 cci27 ci27 z28 mtch34 yvci34 tsch34 jeok34 tri34 hiroy42 hiro42 in42 rin49
chong su11 chu21 seung22 chong22 tshom22 chara22 ichu23
chou chou3 gu14
chu chu9 zu26 tru29 cu29 tsu31 cho32 tr38 tro40 ch41 tra42 42 chote42 tsou42 zhu42 treu42 chau42 tsoum42 troi42 trie42 t42 rdzu42 uture42 chur42 truta42 chuur43 true43 echu45 tran52 cuy54
chuan 18 kawa19 chuan24 che29 trane31 tran31 tra31 dem31 minat31 kche31 oku32 iko34 aoki34 gawa34 se37 gche39 cheon41 nase41 wa43 ki45 hiko45
chui try11 tri11 chue18 suin25 sui26
chun chun10 jun17 shun21 tsun28 choon28 chum28 chan28 harum28 sumi30
ci tz11 ts17 c20 z21 cz34 tts41 tes43 tsch45 ji45 ds48 s50 czy50 ch51 etz52 tze54 cha54 tch54 t54 th54 lts57 58 atz60 ates60 zl61 ats61 chin61 tzsch61 cci61 tse61 tzer61 rth61 x61 szec61 zie61 tt61 cs61 aerts61 ostes61 ech61 rtzs61 lzl61 dz61 rtzi61 zi61 chi61 otes61 rzu61 rz62 ci62 els62 utze64 oetz65 sz66 rtz66 itz67 rts67 ights68 tsz68
cong chong18 tson18 so18 gpa18 cong18 ju20 ojiju33
cui tri15 tre18 tra18 trie34 trea35 tree36 tray39 39 choi39 tru39 trei39 trai44 trio46 trac46 trub46 drij46 twi46 drys46 tsoy46 dri46 trat46 untry46 vetre46 pioli46 triou46 ttric46 trop46 traye46 try46 ttrel47 trell48 trail48 tekel49 tres50 tic51 ldred52 tr53 ldre53 ti56 te60
cun mura13 20 ura26 gin27 tsuo27 o27 chi27 ihei27 zonka28 ko28 e28
cuo zo13 tso13 cho19 co19 zor19
da da4 ta28 dar33 d40 dha42 der42 du43 de43 dda46 ter47 tta51 dah52 dae52 t53 54 do55 dr55 o55 dag57 das58 rda60 dat60 sa60 dal61 tar61 tha61 del62 dahl63 deh64 dia64 ther65 dus65 maha67 lder68
dai de11 da16 te29 dai31 dy32 di32 dei36 day37 ta37 del38 det41 d46 tai46 dey46 dae47 des47 the48 dye50 dal51 dar52 dia52 dette52 dij53 tae53 dio55 dem58 dine59 dais59 dzai59 deh59 tine59 tha59 untay59 dahl59 ddai59 trijd59 rday59 dou59 tie59 ode59 ldai60 tel60 ty60 dde60 ddei61 tea61 tec61 tei61 cda61 dya62 rdai62 yo63 daer64 der64 iden65 daeh69
dan dan11 da19 den21 de30 din34 34 tan37 dam38 dem38 tam43 rdan43 dhan43 dane45 ltan49 ten49 ngiin49 dun49 tein49 tin50 rda53 don55 han56 tand56 taine56 ushil56 deem56 dahn56 tanne56 deca56 md56 softl56 daan56 io56 ldu56 do56 ta56 tank56 tta56 tha57 rtin57 wdon57 lta57 rdon57 edom59 dani66 erdam69 urdan69
dang don17 dam19 dan24 temps32 dun32 tan32 bdoun39 dogan39 taun39 ddam39 doorn39 tom39 dom39 ndag39 den39 tand39 tain39 tin39 duan39 dow39 down39 tant39 uida39 dar39 dont40 dame40 dant41 gdon42 cdon54
dao do11 dau23 dow27 dor27 dou30 dal31 dao34 dol34 d38 daw39 dall43 del43 de45 da48 doo48 to48 dale50 seki50 suzo50 qua50 tro50 dahl50 tau50 ddowe50 ddoe50 tto50 ddaou50 dug50 dawe50 ddau50 daugh50 suneo51 deu52 tdol52 52 tor56 dorn61 deo62 torf62 atdol65
de d6 de14 der28 rd39 t44 ld44 te49 dt52 dd53 da54 54 ad54 des56 di58 ard58 del60 ter60 deh61 do62 the62 dde63 dder64 dre64 diin66 lder66 dle67 dh68 dyn69 tter69 day69 ed69
deng den7 don26 dun27 dden36 ten38 dem39 lden41 tten41 rden42 ton42 dan43 rdon45 do45 ddon46 de48 eden48 uden48 dene50 deng50 nden53 done54 urdon56 en57 deosi57 dahn57 teyn57 ethen57 denne57 dyn57 tern57 taen57 rdern57 tta57 dom57 donn57 dae57 lding57 teng57 doon57 rdaen57 tem57 rdain57 ddal57 tin57 ydin57 rdin57 rone57 ngiin57 idun57 bten57 du58 htain58 rdan58 dur58 idank61 urden62 der62 gden66 rdem67 dank68 gdon68
di di11 ti14 de29 tti30 dy31 te34 ty36 die40 d43 du44 dee45 thi47 ddi48 tie48 tty49 ddy50 dhi51 rdi53 t54 tee54 rty54 the56 ttie56 tes59 thie60 thy60 dea61 tea62 day63 dey63 tte63 rdy63 dei63 i64 dit64 tu65 ddie65 ady65 tey66 rti67 tic68 dier68 ttir68 thu69 tj69
dian the20 di20 tin21 din27 tem27 thi27 rdec27 rdine27 ta27 dian27 lde27 tan27
die die9 de14 d21 di23 lmiki23 da39
ding din12 tin21 ddin24 ding29 dding31 ti31 dine37 tine38 rtin42 rti43 tyn43 di44 lding44 ddine44 ttin45 eddin46 ty46 ting47 tein48 uddin49 tting49 ddi49 rting50 rty52 die54 dinc55 tinn55 dinge55 kadin55 diene55 tyne55 tinos55 dling55 tsin55 tinho55 tinus55 tijn55 arten55 dean55 aatar55 dhin55 dyn55 ten55 rtino55 de55 dien55 ateng55 rdins55 ldine55 ndin56 idine56 ltin56 jo57 rdie57 rtyn58 dinn58 rodin61 edine66 rding67
dong to12 don16 tone27 dong28 ton28 dom34 dorn38 trom38 tun38 tho38 dun45 thomb45 cung45 der45 trode45 dhon45 tum45 doen45 dan45 tom45 toon45 dung45 dou45 klop45 toj45 thon45 du45 rdon59
dou du8 tu27 dou28 t32 tow32 to38 dul39 do39 tus39 duh39 ddouh39 dhu39 tuhl39 top39 donog39 tou39 thu39 o39 rpt39 rdos39 del39 tor40 getu42
du du7 do21 dou27 tu31 to32 de37 doo40 dul46 dur46 dhu47 dau48 dor48 t49 d49 dew50 ldo50 del53 dro53 tou53 dl56 due56 ndu57 ja57 tok57 thou57 dh57 rdue59 ddu59 dol60 da60 tsu63 dw64 douh64 duk64 duin64 che64 pi64 toku64 chek64 true64 thoud64 dia64 tuk64 tel64 hyso64 dyu64 vel64 jata64 doux64 deau64 rteau64 hudoj64 ddou64 dup64 putzi64 rdel64 tosh65 ddel65 thu65 eydou65 tut65 deu65 u65 dow66 duq66 tor66 doer68
duan duan11 18 don18 teng18 tu18
dun ton4 don27 tton33 den37 ten38 tten39 dun40 tun47 dom47 thon50 ghton54 tone54 done54 tein54 dan54 rton55 ydon58 yden61 tin61 din61 n61 twom61 doum61 dol61 ttons61 dern61 dul61 tain61 tian61 tung61 ie61 dien61 to61 rdan61 rdeen61 edis61 t61 immer61 ttom61 rdin61 thom61 ltin61 ydn61 nton61 ttan61 ilton61 gton61 oten62 elton62 yton64 rten64 rden66 ngton68 erron68
duo do3 dor26 to31 dow46 ddo49 d49 dau50 du50 da51 pta51 ta52 dho54 t54 rdo55 dou56 tto57 deau58 dot58 tho59 tal61 dal61 kto61 tu61 ddle61 udou61 doer61 taud61 tou61 o61 tor67 dle67 doh67 de67 dur67 dore68 ttva68 dieau68 tall68 btreu68 tgau68 thog68 troit68 doro68 ando68 ddoe68 deul68 tus68 rdone68 dwo68 duo68 edlo68 ddel68 rdahl68 coles68 hata68 dr68 dwar68 ddow68 etho68 tolt68 dorie68 gdil68 dea68 doch68 tta68 fer68 wdle68 doore68 saki68 dol68 rdot69 ton69
e e13 u18 o21 er25 eu27 a29 ur31 ha32 oe37 42 eux43 her44 ear47 he49 ak50 ngad50 nggo50 hya50 ir50 akh50 eo50 oer51 gha51 ah51 eola54 wer56
en n11 en19 ne22 rn29 an33 in33 hn34 on34 nn37 em43 e45 ine47 yne48 un48 ane48 rne49 yan49 51 eng54 nen54 arn55 ern55 one56 orn56 yen56 ryn57 ng57 earn57 enne58 hen60 hun61 im61 ene61 ren62 ehn63 gen64 urne64 ron64 am66 wn66 ean67 m67 orne67 yin67 lopek67 jurge67 ynay67 eden67 yian67 shao67 arne67 ikyan67 s68 hind68 irk68 aehn68 shi68 nee68 oe68 iron68 rkorn68 ul68 onnen68 nh69
er l10 r11 ll29 er30 le34 el36 re39 lle46 47 ar49 rd51 hl54 e56 rt58 hr59 il60 al61 i62 ul62 ell62 ur63 ld64 ir65 o66 a67 ale68 or68 rs69
fa fa5 f27 far29 va31 pha33 ffa34 fer41 fe44 fah50 fo51 52 fu52 fag54 fra54 harma55 phaa55 var56 ff60 fad61 fal62 fthor62 vart62 pher62 vor62 ffer62 ba62 lfur62 tfeld62 pa62 fi62 beop62 sphey62 uvan62 fy62 fir62 veth62 iphe62 vel62 ever62 for62 b63 lfaou63 ho63 fay63 fahr65 frat65 ffar65 fai65 wa66 defa68 vau68 rpha68 fan68
fan van10 fan17 va25 fa31 vin35 ve36 ven39 von39 fran39 fein43 pha43 ffa43 vann50 50 fann50 vonne50 shige50 wein50 wan50 jfan50 vum50 oana50 var50 man50 phan50 val50 dvan50 bhan50 ev50 kanha50 odana51 vane51 rve52 vi53 ffan54 thine54 hvan55 fah55 hine60 effan60 vangs63
fang fon9 fang26 lfon27 fun27 ffon30 lphon30 phon37 lfoun37 ven37 fam37 bo37 fa37 van37 ho37 fan37 fran37 von37 avar37 func51
fei fi13 fe13 phi29 fer34 fie37 f38 fa40 ve40 ffi41 ffe41 fai41 vi41 fei44 fy46 phe47 phy47 field51 ffie51 ffey52 phae52 fel52 feld53 fay54 ffy55 pha58 phoe59 lfi59 fre59 phai59 fah59 phil60 efe61 fee61 rphy62 ffet62 fey62 yfie62 fill63 bi63 fur63 the63 pfei63 ffre63 ffee63 pfi63 fu63 phee63 fio64 ffael64 rfel65 yfi66 phin67 vai67 rfeld68 ffae68 feu68 ver69
fen fin15 fen18 ffen27 fan27 ffin27 ven35 fa37 phan39 efen40 fi40 phine40 fun40 phin41 pha41 vine42 finn42 pheng45 fein45 van45 even45 phane47 phen50 fran51 f51 fenn51 hanes51 hanta51 vaign51 veen51 pham51 ffion51 pon51 fim51 fine51 pan51 effen52 evi52 phon52 fia52 fra52 ffing53 pfa53 fins53 vin54 phe54 fe55 fanel57 rfin59 evin60
feng fon15 von21 phon25 fun25 vong27 feng30 phom34 ffon34 phone41 phant41 ffont41 bong41 ahong41 won41 phoum41 fom41 foen41 fang41 home41 tain41 fu41 vant41 mine41 vana41 vent41
fo f16 ver19 fo22 vo27 for31 ffer32 fer32 v36 ff40 ve40 vor42 lvo42 bu46 fford46 frie46 vol46 fal48 foe49 fol51 fe52 fre53 ford53 furt53 ph53 pha53 pher53 lfolk53 yau53 lpho53 rward53 rvard53 vost53 fio53 four53 val53 phael53 vil53 avere53 flo53 feh53 fau53 vu53 lver53 fro53 ove53 voy53 ffle54 fali54 ketch54 fort54 fle54 rfou54 fred55 ev55 yfert56 vrie56 rfoe56 iffer59 fur59 ffe66 fert68
fu v11 f14 ff28 w31 fo34 ve35 for36 fu36 ver41 ph45 fer47 vo49 ffer51 fe52 fur53 fou54 fau55 ffe55 pho56 ffor56 ugh58 th59 ev61 ford61 va62 62 fort63 pher63 lf63 vu64 lph64 foe65 pf65 p65 b65 fol66 gh66 foo67 uff67 eff67 faw69
ga ga4 gha24 qa31 eauva31 gaa32 gravi32 gava33
gai ge15 ga20 gai25 gue27 guet29 ghe29 ky33 gei36 giu36 gay38 gey40 haeus42 gueye42 hiy42 gej42 hey42 ggai42 giai42 ngay43 guei43 ghai43 quet43 gi43 gget45 gre48 lga49 guer50 kyla51 cai53 caiu53 ca53 grel54 g59
gan gan9 gam21 kam32 ga33 gen35 kan35 kon37 gaan42 cam42 com44 gem46 gain47 con48 g48 karn48 kheim48 kitsa48 qan48 garn48 gla48 gaen48 cou48 gum48 coen48 khan48 rgant48 gang48 gom48 sano48 ekarn49 gu49 co49 feija49 kanh50 ko51 gai51 gemp51 gag51 agan51 masah52 ikhen54 gann55 comp56 cgann56 khen56 rgan59 masa64
gang gan16 gon18 gun20 oka30 gand33 gom33 gam33 polch40 ariun40 kun40 gum40 kang40 cam40 kan40 can40 goun40 gen40 ygand40 gang40 zuna40 jrabo40 jra41 eghem42 lawa43 gank53 okaza54 ghem55
gao go14 ko19 gau24 co25 34 ga34 gow35 gaard36 gold37 gor38 gao40 gol42 taka43 gel45 gou46 gal47 kou48 kor49 kho49 ckle49 gott50 k50 lko51 g52 koh53 ljko54 kl55 mu56 coe56 krul56 ckael56 gaut56 cho56 uggle56 ghol56 kal56 sco56 koube56 cau56 tall56 gle56 chro56 gnau56 kao56 yo56 crow56 uette56 egond56 hause56 chut56 goet56 odcro58 coude59 couc59 ka60 gaar63 takaa64 kaw68 wei68 kko68 lgo68
ge g8 go20 ge25 ger25 ga35 gue41 gg42 co45 ko48 gor50 gu50 gh50 gel52 gge52 gger53 gai54 k55 gar55 ghe56 rg57 giin58 gho59 gay60 gle61 gau62 c62 63 gei63 eg64 gal64 ka64 ggar64 ca66 guer66 gur67 rgue67 geh67 gow68 gro69 gui69 h69 ho69
gen gen9 gan13 rgen35 ggen35 gun35 ge35 ghan42 gon42 en46 gern46 ggan47 igen50 ken51 agan52 gu53 kan53 ger53 gwyn53 kin53 ghen53 ndon53 can53 guen53 ygin53 ggin53 rgane53 guin53 negan53 con53 grin53 epgen53 igan53 aghan53 lkan53 uigan54 gh54 lken54 rgan58 hir59 hiron61 cken61 ecken62
geng ygen15 ken22 gain22 kou22 geng22 cken22 gan22 guin22
gong 16 gun17 gon17 gong26 kul29 gom31 g34 gung38 kun40 go41 ga41 o46 co47 gol47 kong47 kone47 korn47 sone47 goum47 mun47 goon47 con47 ku47 tkun47 egom47 chi47 com47 n50 ggung54 gont58
gu gu7 goo27 ku29 gou30 co35 cu35 g37 go37 ko37 gui42 ghu44 kou46 cou47 qu48 gol50 glu51 k52 gur54 hu55 jku55 cho55 giu55 koo55 gru55 gi56 gud58 gue58 gua59 kuk60 gul62 kool62 agu62 gho62 cus62 ggun62 singu62 tomo62 cchus62 olaou62 cua62 guly62 ki62 gool62 gwu62 cru62 gurd62 ggoo62 nku62 ghou62 chu62 gros62 gau62 62 yaku62 ggut62 gour62 gruf63 goe63 gub63 c63 kku64 rgo65 ogo65 kok66 gku67 rgu68 ggu69
gua gua5 guar25 ga31 qah31 cqua31 kua31 chas31 gau31 rat38 grat38
guan guan13 gwen18 quant29 kan29 guen29 quan29 asaka29 gwyn29 go29 gwal29 eing29 30
guang ko8 guang18 k28 mitsu29 quan29 nakam29 hirog29 kan30 hiro34 kog44
gui gui9 gue21 kei30 guer35 guin37 que37 gwe37 choi37 quay37 ki37 kui37 qui37 goy37 tric37 gwi37 guei37 orque37 qu37 rguel38
guo go12 18 gu21 gua28 cow35 gues35 gro35 sada35 yanag35 ko35 ka35 ggu35 gal35 kuni39 da40 akuni44
ha ha5 har20 kha28 h37 hu39 ja41 he43 cha43 haa45 hal45 ho48 ra48 hard51 ga53 xa53 hut55 kh58 ka59 hear59 qa59 hah59 a62 hea63 ard64 had64 hrhar66 66 hai67 ghe67 nha67 han68 lha68 hra68
hai hei14 he16 ha23 hai24 hay30 hy30 hi32 hey35 hae39 hea40 h41 hel43 khai47 i47 hil48 hya51 hee52 hig57 hyn58 nhei58 head58 high58 ghai58 hagg58 ghey58 kai58 jai58 khay58 fai58 geer58 eoi58 gat58 hui59 gei59 ren59 har59 gayk59 hein59 hos59 hid60 hhe60 lhai60 haigh61 lkhai61 hij61 gel62 hier65 hail65 hem68 hie69
han han8 ham22 ha25 hen31 hn35 khan36 41 hann42 ghan43 h47 he48 hum48 hane48 hun48 gan48 ho48 kha49 n50 an51 hand52 qan53 gham58 dham59 hon59 hem59 ram59 khaan59 hamz59 khany59 houn59 hayn59 heim59 xan59 hawn59 ghorn59 tham59 hern59 hin59 khemk59 hine59 him59 m59 haen59 gang59 khend59 kian59 can59 elvre59 hein59 hu59 ehr59 heu59 hol59 ynham59 am59 ilhen59 ago59 har59 urhan59 cai59 rnhe59 ahovs59 ahan61 eh62 bha63 hfei66 chfei66 rn66 rham68
hang hun8 hangg19 rand19 han19 jan19
hao hau7 hou18 ho24 how26 howe39 jau42 hoo42 hal42 heu48 ha48 hower49 dhelm49 rao49 xo49 haw49 ol49 hoe49 hao49 msrud49 her49 who49 heus50 hudi50 jo58 rho65
he h18 he18 ch20 ho27 her28 kh31 ha35 hu37 ge42 hur42 je45 cher45 hel45 46 hol46 jo46 hi47 re48 vo49 che49 kha51 r52 g52 khe52 wo54 hum55 hir56 hr56 hoe56 hear57 wa57 hor58 hal58 hou58 hl59 j60 e60 gh61 hyuk61 hau61 ka62 rre63 vol64 uch64 eh65 ier66 hoo66 nh67 ghe67 heu68 ger68 von68 gher68 vu68 holm68 darth68 haal68 rock68 yroux68 gha68 khok68 lwal68 lhot68 ki68 xhe68 hjul68 ra68 chhol68 q68 mhur68 ro68 huer68 rd68 vuc68 gge68 wal68 hboo68 herb68 eyrou68 fu68 hold68 agher68 herz68 thil68 vor68 akh68 ghus68 hat68 kheh68 gu68 hee69 war69 hoer69 te69 hrer69 heur69 er69 herr69 bher69 igho69
hei he11 ha20 hi28 hey28 hea29 hei32 hee32 re36 ehea36 hu39 gh39 haeh39 yre39 hay39 rhei39 et39 kur40 hai40 ret42 het45 uhet46
heng hen6 hun23 gen30 heng32 hin35 hem39 hu39 han45 en45 chten46 ham46 hern46 herne46 earne46 lhinn46 ho46 m46 wher46 yoko46 hna46 rhan46 ge47 elhen47 hund49 rgen54
hong hong12 hon17 jon24 horn32 homme35 hum35 ron35 hun35 n42 mahan42 khund42 hu42 hoon42 rant42 hom42 ran42 ang42 ren42 khon42 hor42 houn42 hhon42 huhn42 renq42 moto43 ho49 ehorn50
hou 13 ho18 hu23 hou25 ro35 reau35 go37 hol38 raud42 rault42 uehl42 roc42 rot42 hau42 hul42 hil42 rau42 yraud42 yrou42 hi42 hoe43 hoa43 hal44 lho47 khod49 o49 elho53
hu hu9 ju27 khu28 hoo28 ho31 qu34 hou34 kho36 khuu38 hoe43 huu47 hue47 ko47 vu47 jo47 whoo47 ugiin47 g49 hum51 rou53 go53 h53 u54 khou54 khula54 hoof54 raksa54 xo54 phu54 guu54 hau54 gri54 wuy54 gi54 khouk54 tosa54 owun54 vm54 wul55 rrou55 uki55 rawcz55 55 yu56 churg56 aju57 k59 ku64 hoec67
hua wa19 va21 hua29 war29 wor36 ver37 ka38 ve38 wal38 uar40 far41 a41 ever44 wahl44 var44 fer44 ouard44 qa45 joa45 ra45 huar47 vac49 fa49 ga50 val51 ward51 51 dwa51 ua51 wall51 v51 uard51 owa51 nka51 walt51 prah51 iffer51 vard51 kwa51 rdine51 ewart51 fra51 jua51 wha51 won51 ke51 hwa51 cfal51 it51 vo51 rfa51 walm51 renni51 noka51 vah51 gha51 yeux51 uver51 rove51 rois52 ho52 ca52 wad52 vel52 rat52 froy52 rnwor52 we52 wat52 aver53 ghua53 asamb53 bana54 is54 ngawa56 ewal56 rva58 vae61 ois65 wo65 ngaw65 wah65 awa66 abana66 valha67 cca68
huai whi12 wy15 wi19 wei31 why34 weis35 huai35 wai39 wyl39 vei41 kai41 wrigh41 booge41 nhui41 wra41 wigh42 wil44 waite45 chwei55 wa57
huang 1 huang33 nohim40 juane40 oey40 hwa41 ara41
hui whi12 hui19 whit28 hye28 whea28 whee30 hu31 whe33 e33 42 teru42 amati42 ruy42 hoi42 hew42 why42 wy42 uw42 whal42 weis42 yoe42 wi43 whip48 kue49
hun hun2 ghun17
huo ho6 hor28 hol29 kho31 haw36 jo37 ha38 cho39 h45 hoe45 hou49 hoo49 hu50 huo51 hau51 nho54 jho55 fog55 go55 ro55 wa55 dho60 ujo60 hoh60 elho61 hors62 wood62 fo62 khwa62 rut62 ghue62 hn62 hawt62 khvo62 knock62 voc62 ckwoo62 ihoyo62 rax62 cille62 falk62 whorn62 hre62 twood62 vo62 qo62 nhol62 hwa62 rwoo62 mo62 hul62 rejo62 haugh62 chu62 mho63 rus63 euho63 khoe63 edho65 huf65 lho65 ewood65 ckho67 r67 dhou67 onho69
ji ki13 gi19 ky23 ji32 ge34 gui37 ke38 chi39 j42 di43 ti44 ghi44 zi45 kie46 qui48 key49 ci50 ggi50 g50 kee50 cchi51 kiy51 cki52 gy52 dji52 gie53 jee54 dzi55 dge55 je57 rgi57 kki57 gu57 k57 jiin57 gee57 kea57 dy58 kit58 qi59 khi60 kii61 de62 hime62 zy63 gil64 ckey64 cky64 ghe64 t64 kyi64 que64 ger64 gri64 ty64 gge64 gyi65 kei65 gei66 gh67 jit67 kir67 guy67 68 che68 cke68 zky68 d68
jia ga7 ja19 gar26 ka36 gha39 ca42 gia48 jar49 dja50 g52 gaar53 car53 gal54 ge54 gaard54 ju54 gra55 jia55 gya57 gaa57 gga58 tya60 ggia60 gu60 ha60 ggar60 kka60 jaa61 gas62 gard62 j62 ger63 gah64 kya64 da64 ker64 giin64 cca64 je64 iger64 jay64 lja65 qua65 67 jau68 cae69
jian can22 kin23 ken25 jian25 jan27 kan28 jen33 den34 cen34 41 ki41 chien41 gian41 shimi41 jon41 mayu41 ryca41 gien41 as41 te41 rghi41 mi41 rague41 kane41 jane41 in41 quin41 je41 gin41 lcan44 cguin47 guin48 lkan49
jiang jan11 24 jiang24 zyan28 ki35 jang35 djan35 kyan35 jahn35 dyan35 tem35 krien35 krian35 jam35 kang35 ejan35 hjan36 hiang36 kiyo36
jiao 11 jiao19 jo21 gio24 ggio28 kyo35 jau35 lkyou35 bt35 soo35 kkyo35 gioi36 ckew37
jie je18 ge20 ja22 te29 j30 de30 ger30 jay39 dje40 ce40 ze42 jer43 gi45 dger46 tier46 ji47 jes49 jae49 che49 xhe51 jor51 gel51 ju52 tje52 tej53 zet55 gye55 jie55 gje55 chi55 dji55 gger55 gie55 55 za56 ke57 get59 zie59 drzej59 geof60 z61 ki61 t62 ia62 aj62 gy62 g62 zhe62 zi62 gers62 silab62 ggeri62 guey62 gyal62 egami62 zee62 qe62 jou62 joy62 zhi62 cel62 zhde62 bgay62 pgay62 hjel62 jehu62 jar62 ggie62 egott62 tez62 ga62 drzy62 kic62 kie62 gette62 kea62 quie62 bjer62 ked62 dzhe62 uzet62 kid62 sic62 gyo62 gce62 suke62 ggye62 ko62 dde62 zzel62 isa62 cchet62 ttier62 geo62 jace62 jac62 jah62 jaa63 jeu63 kit63 rger63 jau64 tie64 uelos64 szczy64 kjaer65 ingen65 yzie66 miy67 jai67 jel68 rgel69
jin kin9 gin25 zin29 kim34 jin34 king36 ggin38 ki38 cking42 gen44 45 kine45 chin45 din45 ckin46 cin47 gim47 tsu47 dzin48 keen50 geun50 rkin50 ge52 gine54 ima54 zim54 zen54 guin54 kan54 n54 quin55 va55 khi56 cken56 rgen56 kean58 zzin58 gi59 ken60 in61 khin61 gene61 ginn61 ygin61 kings61 geniu61 zzine61 hiro61 zdin61 ghin61 tzine61 ghins61 czyn61 quim61 tchen61 ghim61 hteyn61 xiu61 kyan61 gyn61 kien61 chika61 jean61 typho61 gethi61 jen61 engie61 ggem61 chi61 kym61 lken61 kking61 ring61 kvad61 ging61 tzin62 akim62 ig62 gint62 alta62 urjin62 ze62 dgin63 kind63 dgen63 kimi63 ti63 giin64 futog64 rgeon64 ulkin65 nking66 kki66 urkin66 ji68 ckean69
jing jing19 i29 kei30 30 kin31 gun32 jeong32 king32 tin32 kyo37 jaeng38 ki38 yasu38 inoue38 ze38 chiko38 akaji38 tsuru38 lyn38 gin38 eong38 kking38 in38 cking38 gur38 ckin39 otaro39 wai39 suddh40 kyoka40 johnc45 john46 da47
jiu giu23 jo23 du29 cu29 kyu29 chu29 gyu29 ur36 quieu36 zume36 gius36 dju36 ku36 gue36 do36 jyo36 ctur36 gro36 ju36 dyuzh36 dul36 d37 jiu37 dgell37 gur37 gui41 iyama46 ama48 yama48 gu48
ju gu16 ju18 ge30 cu30 giu30 cleme37 gue37 kye37 kiku37 dg37 q37 zu37 s37 ko37 dge37 idu37 gurdu37 jus37 nvie37 cur37 lge37 i37 sue39 rju50
jue 17 kaku20 ku20 jue21 gio32 dre32 rk32 ze32 ggio32 cqua34 rge34 ka34 s37 aku38 lchio39 chior39 gues42
jun ng20 con24 ku24 shun24 gun24 cheon30 geon30 ianmu30 dron30 silii30 maesa30 jun30 kul30 mizun31 gas33 gasen45
ka ka9 ca11 car28 kar35 kha43 k44 cca45 qa47 cu47 cha51 c51 kka52 cka53 co56 cal56 ga57 ker60 ke61 ko61 qua62 kal63 cah63 uka65 kaa65 cut65 kh67 cul67 kra68
kai ke14 ka19 ca20 kay32 kai32 che33 ki38 ky38 kei38 cai39 kie39 cay42 quet43 kel43 khai45 cae46 khe47 k47 cche48 c49 chet50 kke51 ce52 kae53 cke54 quei54 kigh54 que55 kea55 cal55 chae56 cchet59 ccai60 kye61 cam61 kehl61 kett61 kuij61 chuy61 kaay61 qai61 chai61 qui61 qi61 chie61 kka61 kaye61 ge61 urkie61 ga61 kehr61 caj61 chi61 haina61 shei61 catch61 keye61 keu61 hai61 rhaar61 khei61 cu62 cque63 eker63 hasla65 kjae65 kas65 arman65 nca66 kaac66 kaj67 chei69
kan can11 kan17 kam21 cam23 ka40 kem42 ken42 ca45 quin45 chan46 khan46 cun46 kin46 rcan47 kind53 camp53 ckam53 cim53 kkan53 khanh53 kham53 ceann53 vizca53 kaem53 cahn53 qan53 con53 kim53 kyen53 cad53 skind53 ccam53 caneg53 lercq53 cka53 ukand53 sca53 acan53 curn54 cquin55 irkha55 kana58 cha60 ucha60
kang con10 kon20 can25 co28 kan29 corn35 cam36 com36 ko38 kang43 kam45 kong50 khan51 kaemp52 quen52 kamp52 tchan52 chalo52 cun52 ku52 korn52 cum52 kar52 cao52 sam52 coen52 kont52 ccom52 ken52 kangg52 kom52 cro52 khang53 ccona53 n54 cor56 uaki59 aki59 cou65 no66
kao co15 kau20 ko21 cau29 cow30 cor31 kow34 cal35 cou36 cour38 kol42 ca43 cho45 caw46 kaw47 ka49 ckow52 khao52 kor52 kauer52 clau52 kall52 cao52 gami52 jacko52 ajkow52 khou52 rcot52 kro52 cer52 cu52 cil52 chu52 kal52 caul52 kkhao52 tot52 rcut52 chel52 tkow52 ikeu52 cquar53 ckau53 chor53 ccul54 kou54 cclo54 coun56 kaus58 chow58 coe58 uchow60
ke k13 ko19 c20 ck24 co25 ke29 34 ch37 ker40 cke45 cor46 que48 cker49 q53 x56 cco56 g57 kh59 cho60 rk60 ka61 kir61 ak62 kor63 kko63 cur64 kow64 kho65 cq65 cko65 ku65 col65 ca65 kel66 ki67 cot67 ake68
ken ken9 cken24 kem29 kin31 ke34 can35 kan36 cen39 con41 ichen45 com46 kon46 keng46 kn46 kien47 kun51 khen52 khem52 queen52 ckenb52 coln52 akam52 ccone52 kann52 kehn52 lkaim52 ccon52 car52 kinne52 kinni52 negan52 inke52 kir52 kian53 khemu53 ckin53 cme53 in53 khe53 ncken53 chen53 khod53 dki53 rkun54 uesne54 acon55 kken56 ci56 ccli56 aken57 jken59 korn59 rkorn60 rkin68
kong con11 kon20 com20 kun29 kom35 koun36 comp36 kong38 kron43 gong43 cohn43 ckon43 gcong43 zi43 kho43 hidea43 chon43 ekwon43 confu43 kubo44 cor44 ko44 kund44 hikom46 rcon56
kou ko11 co15 cor33 cou33 kor35 go39 cal39 ku39 coul39 kol42 kog43 col44 cole45 ke45 cho46 kur46 guchi46 kho46 hcall46 lgor46 kir46 cur46 cle46 kool46 keu46 ho46 cquel46 ibana46 ker46 yykko47 acole48 kki48 enko51 cour52 acco53 lcoa56 ikki60
ku ku9 cu14 cou29 kou33 coo34 chu41 khu41 co42 qu44 ko46 kur49 kul49 koo49 k50 cy52 choo52 c55 kuh56 gu56 koe56 chy57 kour57 cur58 qo61 cuo61 kut62 kuhl63 schoo63 63 court63 ccu63 iyeg63 kub63 naza63 manku63 choe63 qud63 kel63 skoo63 kho63 kwu63 ure63 col63 kiu63 keau63 cru63 clu63 qual63 kool63 lu63 guet63 cchy63 krul63 rkku64 cour64 cuc64 pku64 ki64 uku65 curi65 rcu65 kuu66 yqo66 kum67 kaue68 keu68
kua qua9 cqua22 cua26 qual30 ku33 co33 kwa33 xa33 rquha33 ko33 cquor33 qu33 kouas36 koua46 quar47
kuan kan4 taken18 kon18
kuang quan7 quand14 ko15 gko34
kui qui14 que17 qu28 qua28 qvi33 cue34 kwe38 quai39 kui39 quil42 rque42 kri42 rqui43 squi45 rquis49 quet49 guez49 cram49 twi49 aoi49 uquie49 krai49 kre49 kewe49 gre49 yqvi49 quy49 guai49 cqueu49 guy49 cqui49 gui49 gez49 guei49 rkway49 cquia49 gue50 ui50 rgue50 qur50 q50 quei50 hlqui51 ques54 quid54 erkvi54 quen54 gwi55 cque56 rcue57 cgwi57 quay60 rkvi60 equa60 lque63
kun kun12 quin14 qui26 cun30 cuen34 quen35 que35 queen41 koun41 khun41 guin41 kon41 kum41 koon41 gon41 khum41 kounm41 coont41 qau42 quei42 qu42 quan47 equan50 quee58
kuo kuo10 ko13 hlqui24 kuij24 kwo24 quo24
la ra7 la10 lla31 ru49 re50 rra52 lo54 rah54 llah54 lah55 lar56 le57 lu58 r59 ro61 l62 rat62 laa64 llar64 64 raa65 a66 las67 lai67 rai67 lat68 ira68 na69
lai le10 la26 re28 lai30 rei31 lei31 ri34 rai36 ly37 ra38 lle39 li39 ry39 lay40 let45 ley48 ligh50 rie51 wrigh52 lea52 ray52 l53 llet55 righ55 leh55 r57 lae57 lie59 lein59 ret60 rey60 ro60 lley61 llai62 res62 les63 na64 llais64 rae64 laye64 rye65 lo66 rya67 rhe67 lee67 lli68
lan ran11 lan13 land29 lam33 len34 llan39 lin41 ram41 ren41 la41 ra45 rin46 lain47 rand48 lang49 lane53 run54 rain54 re54 rran54 rlan57 rem57 lem57 eland57 lland57 59 en61 rian61 lano62 lund63 glan64 na64 lum66 llen67 rnan67 ilan67 an68 randt68 rac68 ane68 ploy68 ratna68 ition68 landt68 lad68 lands68 leand68 nam68 otile68 ritta68 llany68 line68 laing68 lenne68 yra68 laine68 hlaen68 laim68 lun68 lette68 lans68 laan68 dlar68 ry68 radt68 rang68 howla68 lahn68 rim68 zen68 ryc68 ohlun68 llem68 raun68 lne68 awlen68 laun68 andao68 rel68 llar68 llian68 rien68 raen68 lainn68 rana68 ro68 eranc68 rit68 rmlan68 llain68 erend68 lian69 chyns69 yland69
lang ran17 lan22 ron23 lang28 lon32 rown32 len35 rand37 long38 rang39 run39 ro39 lun41 rum43 rom43 lam45 rant46 rent46 lanc49 ra49 lung49 ljung50 lom50 nan50 lland50 lou50 ren50 ram52 lo53 lange55 r56 raun56 llan56 loun57 am57 own57 rons57 lend57 rund57 andes57 randt57 luhm57 rawne57 ngiin57 rowne57 jorn57 vrone57 laun57 rung57 lawn57 room57 rhon57 gelun57 ion57 runda57 rann57 llen57 loo57 ront57 roun57 rlund57 rlant57 rauno57 rou57 aga57 ru57 rong57 ilhem57 rau57 rump57 la57 yrrho58 uran58 nlon58 rrand60 no60 llam60 row60 llong61 mbe62 llon63 anc63 lown63 aran63 an64 oulen64 lownd64 ombe66 ellon68
lao lau12 rau17 rou29 lao32 ro33 lo34 lou34 law35 row38 raw39 la42 low42 ra43 rao45 r46 l48 no49 le49 lough50 laugh54 loche56 au56 56 nau56 lowns56 nu56 rough56 laeu56 wippl56 rew56 llau56 ald56 raut56 naul56 aru56 noo56 rrant56 e56 reau56 leo56 roll56 lew56 lw56 loo56 lag56 hra56 graw56 lu57 orlau57 akorn58 log59 olaiu59 flau60 lah61 laes62 lae63 hlau65 rrau66 rlau66 raul68
le le14 ler16 l21 lle28 ller28 re33 lo40 r43 rer43 la44 hler45 ru47 lu47 ra48 ner53 loe53 53 ro53 llar54 roe54 llu54 llet54 les55 ll55 let55 lla56 hre56 ehler57 leur59 rat59 lak59 e59 leu60 lor60 eller60 ele61 ylor61 el61 reu61 luck63 rough63 rrar63 er63 len64 or64 rha64 luc64 lar66 ret67 s67 lles69
lei re6 le25 ra30 rei36 ray37 rey37 rai41 lei41 ry42 ri42 la42 rre42 rae46 ley46 lay47 ret49 let50 lle51 ly52 r55 rea55 li56 rie59 lai62 ler63 l63 ro63 red64 rej65 ren65 rais66 rest66 llee66 lett66 nnlei66 a66 ryd66 lley67 er67 ru68 len69 reh69 ure69
leng len6 hren16 llan16 elenk36
li ri11 li14 lli31 ry32 ley32 le34 ly35 re39 rie39 l44 lie45 ree47 lly47 lee49 ll51 rri52 lea54 gli54 lle54 r56 rea56 lley59 llie59 rry59 lj60 60 rey61 rg62 lek62 i64 rrie65 rei66 rre68 rit69 lay69 lei69
lian ren17 len23 lin25 le27 lian30 li34 lliam36 lia40 llen41 ri43 lhelm43 ryn43 lyn43 la43 re46 in47 lan47 line50 llem50 lem50 celin50 lanne50 ni50 thang50 yeon50 laine50 lynne50 llio50 lleyn50 llie50 lhem50 ian50 lyan50 lina50 rei50 ljen50 rem50 rea50 ce50 lyi50 llain50 roni50 ry50 lhel50 ne50 llian50 lise50 llia50 llai50 aling50 lei50 rien50 jli50 riam50 leny51 padm51 llien52 lient52 lle52 koisa52 leije53 alan54 rle55 rin56 rim56 urim57 lien60 leij62 koi66
liang rian20 ryo20 ryan22 lyan25 llion29 ria29 lian31 36 lha36 an36 kyung36 ryang36 llan36 lean36 lanq36 lhae36 yoshi37 llian37 n37 rlian37 ra38 ras39 liang45
liao lyo17 re19 le19 ryo20 lio26 glio26 29 ljubo33 ljo33 lo33 syref40 syre40 ryok42 ew44 w48
lie le10 re16 lle31 ri33 li34 lie35 ra43 rie43 la44 l44 lje45 rit47 r48 llie48 let50 ret50 rej52 rei52 riy52 glie52 rey54 rlet56 lles56 llet57 lhei59 res59 leh59 lli59 rea59 liel59 vele59 ley59 reth59 reich59 rzej59 headh59 riddh59 neath59 kny59 reja59 reae59 rii59 rritt59 riem59 lyo59 reid59 zi59 lett59 rrie59 hile59 ulip59 lher59 ren59 llia59 riu59 dreat59 ro59 nyeol59 lleh59 ilhei59 hla59 riel60 rriel61 rri61 irre61 lri61 lye61 eric64 hle68 68
lin lin13 rin18 ling26 lyn31 ring33 lling35 llin35 reen39 line39 ri41 rine41 li42 lim44 ren46 lind49 rling50 lynn50 ryn50 rim51 rring52 lean52 hring53 lem54 ree54 rein55 rean55 55 rlene55 in57 leen57 le57 linn57 lym57 n58 rrin60 hlin60 len61 rimm61 lm61 ing61 llien62 wling62 ram62 l62 ly62 rlyne62 ine62 rline62 rlin63 lleen63 ollin63 ileen64 rleen65 lli65 lyne65 rene66 ry66 hrin66 klin68 rain68 ylin68 lingh68 lien68 nin68 linus68 leigh68 liyan68 lines68 leine68 raem68 lisin68 riyn68 rijn68 linne68 gnin68 reene68 rynne68 ngiin68 lilah68 rrain68 llion68 rien68 lay68 linde68 ruen68 rinh68 rinne68 riem68 ig68 lymp68 lyin68 rym68 rumm68 lny68 liin68 rint68 limp68 koki68 jlin68 rone68 raine68 lam68 ru68 reem68 leng68 ryng68 rn68 rlen68 lee68 zin68 lle68 etlyn69 arim69 nen69 rains69 leh69 lyng69
ling ling13 lling20 ring20 rling26 rring29 lin29 yling35 ing37 rin38 line39 rian39 rane39 lingg39 hran39 aring39 suzu39 ieren40 n41 nao52
liu liu17 lyu19 riu22 lju23 ru27 ryu31 38 liou38 leu38 yu38 llu38 nyu45 lius45 rius45 ki45 ly45 roiu45 mi45 miri45 ew45 uliu45 liau45 lle45 reu45 lec45 le45 gliu45 liuo45 lue46 yi46 li61
long ron13 lon16 llon27 lun30 lom31 rom31 lo38 long38 lone42 run42 rone43 lund45 lum45 roun45 ryu45 rong46 rung49 len49 luun49 rron50 llone50 rn50 illon51 row52 mrong55 lan56 ronn56 lju56 ju56 loem56 rumb56 loom56 loan56 laun56 lumba56 leo56 uloun56 rnaiz56 taki56 mron56 rum56 rongg56 nnon56 ilon56 hrn56 egnon56 ronk56 oron56 lonn56 ylan56 allen57 uaro57 hlun57 log57 iron57 lung57 alon58 aron58 rlon59 lu60 no60 rond63 srond63 n67 llo67
lou ru22 ro22 lou23 lo27 low29 u29 loux29 rel29 n29 loa29 lau29 llow29 illot29 eru30 llo30
lu ru12 lu12 rou32 ro33 lou33 roo34 lo36 llu45 reu46 rew47 loo50 r52 ry53 ly54 rue54 l54 lew55 ruh55 roe55 llou56 o56 llo57 ri57 re57 u58 rus58 roux59 no59 lue60 le61 leu62 ji62 loup62 liu62 ruu62 rewe64 lum64 rui64 rul65 nu65 rru65 rod66 roult66 luy66 66 luc66 iro67 hrou67
lue llo8 lho21 rius28 lio28 lliot29 ius34 llio35 lius35 iro35 zet36 ulio36 hlia36 riot36 arius39
lun ren11 len18 run30 llen31 lun32 ron38 rom39 lum41 lon42 lan42 ran42 hren43 lund44 rren45 llan45 hlen46 rum46 llon46 lem48 rem48 le49 rron52 n53 elen54 en55 rran56 rend56 rien56 nen57 lung57 ngiin57 leng57 ern57 lenn57 eren57 uren60 ylan61 lene62 re63 rane63 hran63 ulen63 lein63 wren64 aron64 long64 loem64 lanes64 rehn64 raim64 ront64 rham64 lland64 lhen64 laine64 renne64 eroen64 leth64 jen64 roen64 lam64 room64 ureen64 rrin64 lyan64 roon64 llern64 lom64 rene64 nan64 luun64 ryn64 laen64 roun64 renti64 llem64 tgren64 tram64 rn64 llu64 erne64 iner64 llanz64 orn64 ro64 llein64 hlon65 lann65 lond65 llin65 ymon65 hrane65 nin66 rlene66 elin66 rrien66 rune67 rlen67 wles68 rent69 ronen69
luo ro7 lo12 llo33 low43 ra46 ru47 rou50 l51 roe51 lau51 r52 row55 no55 rot56 rrow56 la56 roh57 rau57 lu57 lou58 roo58 lot58 ros58 o59 rol59 lor60 reau62 raw64 llow64 law64 rro65 rod66 rho66 loo67 iro67 lough67 luo67 loe68 yro68 reu69 ron69
ma ma2 mar22 mma42 me44 mu45 maa48 mah51 m52 mer54 mo55 mal58 mag61 mas63 mat63 mard65 mul66 mi66 mmer69
mai mc14 m15 ma18 me25 mai27 mi31 mac33 mei34 may42 mey45 my45 mer47 mel56 mah59 mad59 59 meye59 mar62 meh64 mal65 meyer65 mack66 muham66 hman66 dmark66 mion66 muy66 matyt66 romae66 jay66 rmine66 hlmei66 mynde66 mma66 meij66 lmet66 mmay67 mets67 emey69
man man4 mann17 men36 ma37 me50 rman51 hman51 hmann53 min53 mans53 mman54 mane55 main55 mon56 mun58 mam59 rme59 mmann59 tman60 lmann60 lman62 maine62 m63 mer63 rmann68 yman69 mein69 mak69
mang mang18 man20 mon26 mao26 mount27 mans30 mand30 mun30 mong30 ma36 tabin37 mum37 muang37 mant37 meng37 rmen37 mar37 mane37 minc38 43 moun46
mao mau10 mo22 mao22 mou25 mal29 mu29 u35 moh36 moo36 ymou36 maun37 moa37 kur46 kuriy47 kuri47
mei me5 ma26 mi33 mme34 mai37 may38 mei39 mer39 mel44 mey44 my46 mu47 meh47 mae48 m50 mie51 met54 rme55 mee61 maei61 mir62 maye62 hme65 sme65 rmay66 ome67 mayn67 miiii67 aleix67 unfor67 baig67 mmeh67 mule67 meil67 mat67 gapo67 mery67 agawa67 rmet67 lmey67 made67 maey67 oumi67 semed67 mij67 mid67 muy67 net67 rmy68 mur68 maj69 maio69
men men5 man24 mon26 me29 rman46 mens47 muen47 min47 mman47 m47 mmun47 amme47 mem47 umene47 ly47 mann47 rmann47 meng48 atman48 mo48 homen48 munee48 ymest51 mmen51 omen52 mest59
meng mon7 mun21 men31 mont33 mond33 mo35 mmon36 me44 meng45 mu45 lmon46 man48 mum48 mom48 mons52 mou52 mund56 rmon56 ment59 59 mone59 moun59 moung59 muean59 ranji59 hmane59 mam59 amonn59 mohn59 mondt59 meen59 momm59 menkh59 lman59 maun59 rmot59 mion59 mount59 sie59 rmeau59 mang59 mmu59 mem59 reimu59 munn59 smann59 lmour59 mmet59 dmond59 lmen60 moe60 tatt61 umoon63 imond63 eiso63 ymond67 munds68 mer69
mi mi3 me29 my29 mie42 mee42 m45 mmi47 mea49 mu50 mme52 mmy54 mey54 mid57 mik58 ni61 mih61 mic61 mo62 ma63 mei64 miah64 mui64 vi64 met65 emi65 mmie65 muh66 mir67 rmi68 min68 hmi69
mian men9 mian18 man23 myan29 hiura29 mien29 min29 noo30 katn30
miao mu15 myo19 miu19 mio19 myu26 hermi26 mew26 myon26
min min5 mi32 mine35 m38 ma38 main38 mijn38 mun38 mean38 meen38 mien38 ming38 om38 rmian38 mim38 rmine42 edmin43 dmin47 rmin51
ming min6 ming22 me33 mun34 mmin35 mine36 mming37 mi37 m40 men42 myn43 myeon43 vin44 a50 myo50 im50 in50 myung50 unman50 myng50 na50 mmi50 rim51 menzh51 ghosa51 klepo51 uka52 main54 aki56 mei57 ki59 emain63 rmin65
miu mu7 mieux26 mew26 ml26 mau26 egmul28 mve29 mue38 mv39 hmue40
mo mo6 mer24 me32 mu34 ma35 mmer35 mor36 mou40 mau41 mme42 mur44 more44 m45 mol52 hmer54 mmo54 mel57 rman60 moe60 mon62 moo62 moh63 64 moj64 mour64 mall65 rmer65 lmer65 mow66 mog68 rma68 mir69
mu m5 mu17 me33 mo36 mm41 mou41 moo49 ham50 55 mul55 um55 mb56 lm56 om57 mbe57 meu57 im58 ma59 mp59 rm60 mun62 mur62 myn62 hm64 ki65 lme65 mmer65 rn65 mme66 mue66 rme66 mus66 mull67 mmu67 my68 am68
na na4 ner22 ne30 a37 nar43 nna44 ra47 nu49 la49 nah50 ler53 no54 nor56 gna58 nne59 nner59 lla60 naa60 n60 er61 nal62 rna62 nha63 nat63 63 ina64 tner64 nard64 ar65 rner65 nnes65 hner66 nnat67 kna68 nes69
nai ne11 nai21 ni29 na30 nei32 ny36 nay39 net39 rne41 nel42 knigh43 n43 nnet43 ner46 no46 neid47 nnell47 nal48 ney48 niy48 nne49 nat49 snay51 nais52 inai54 nette54 knech54 naer54 nait54 naida54 ites54 nen54 ngai54 knau54 men54 onne54 znaj54 nye54 nya54 snais54 ned54 nil54 nu54 rtnet54 yu54 nge54 nae54 ebs54 ver54 nnai54 nij54 nie55 er56 gsnes57 hana58 el62 neu63 hne65 e66 ine67 ineo67 69
nan nan5 nam23 nen30 nnan41 na42 nand43 tnam43 nant45 nnen45 an47 nin49 ernan51 nanda52 nann52 nigh52 num52 ita52 nao52 land52 naan52 nah52 chiek52 nnon52 mizu52 lan52 nun52 snain52 nau52 enem52 tsuru52 en52 oonen53 53 rna53 unam53 nec54 enin55 uyama56 n56 nham57 enham60 ama65 ne67
nao nau6 now24 reau31 al31 no31 low31 na31 neau31 enau32 au35 henau47
ne ner19 ne20 ana23 chyle26 nul26 nne26 nnes26 no26 nner26 ine28 na30 gne32
nei ne3 net35 na37 nne42 nei43 nay44 ner45 ney47 nai47 e48 ny49 nel49 n52 rne52 nae52 hne56 nee56 neh56 nier56 nie56 ghnes57 nnet59 iner63 le63 nneh63 nais63 nuek63 nelli63 nnais63 nette63 nyak63 ners63 nin63 nue63 inet63 no63 hnet63 lnar63 uchi63 rre63 hnail64 lle64 nyc64 lnei65 ene67 nedu67
nen nen3 hnen19 e26
neng nen7 neng17 non26 n28 em28 nner29 rnon33 unen34
ni ni5 ne24 ny29 n34 ney35 nie36 i40 gn41 nee46 e47 nni47 nes53 nh54 li56 y56 gny56 nny58 nyi60 ri61 ini61 nea61 ner61 nei61 le62 nin62 na62 nnie64 nis64 nu65 ie65 nney65 nne65 nius65 66 gne66 gni66 nay67 re68 nich68 nnes69
nian nen10 en20 nyang21 neame21 nian21 ius22
nie ne6 nie20 gne25 nje43 net44 nye46 neg48 ner49 na49 igner50 n50 gnes50 nette50 ien50 agard50 nhe50 nna50 rie50 reni50 gnier50 r50 ghne50 mner50 gna50 nier50 nem51 re51 yner51 nne52 ney53 niez54 nyew56 et58 e64
ning nen13 ning14 nin17 ling31 in41 nim42 rning43 ing44 nei46 nnin46 lling49 e50 nning50 ine50 ein52 rnin52 onen52 link53 inus53 nyam53 nynge53 ream53 llini53 nig53 ion53 rean53 yon53 nie53 lni53 hring53 gnine53 ye53 wring53 inan54 gyon54 murye57 ening59 yling60 rling61 ni63
niu new14 niu20 neu22 nu23 nyu28 ne29 nue33 neau37 nho37 iu39 ue39 uelle44 uru44 gnol44 nieu44 gno44 aeus44 juh44 not44 nur44 nuh44 ion45 nuy47 ua47 hiro49 e52 hirok56
nong non7 nong28 on29 nom30 nnon34 no34 onen34 rnon40 nun41 nnen41 nent41 num41 noun41 none41 ton41 ant41 one41 nno41 un41 gnon41 nonts49
nu nu5 no25 nou27 o37 noo37 u38 47 nho48 nor48 naw49 nur49 ho49 anu51 ou51 noe51 ng51 neau52 ru52 n58 nut58 lou58 knu58 une58 okimi58 emiko58 rott58 nould58 noux58 ujo58 wnu58 neu58 niya58 enour58 nieuw58 ough58 nugli58 nnou58 nue59 unu59 ndoul60 nw60 nug60 iu60 lho60 un60 nua60 rlour61 rune62 lo63 ne68 us69
nuan nueng14 nonda14 chnum14 uon14
nuo no2 nor40 o41 neau47 n48 nou48 nau48 kno48 not50 now51 nu52 ro53 rno54 neu55 na55 ner57 58 nus60 neaux60 nault60 naugh61 uno61 naud61 ynaud62 ne63 rnol63 nour64 nod64 lo64 nell64 nnot64 nnow64 ono64 rnaud65 ino65 nur65 ow65 nol66 nowe66 l66 nal67
ou o3 eu28 ou30 au37 or40 ol41 u44 al46 a48 all50 50 aux51 er51 l51 os56 oa57 eo57 ll57 heu57 loup57 ear57 aall57 ayle57 elle57 oui57 riaud57 ogior58 jut58 qoria58 fion58 io59 ir61 oye66
pa pa2 par28 ppa39 p40 po44 paa46 pat47 per48 pal48 ba52 pra52 pu53 pe55 pha55 ppar55 pak57 kpa61 pae63 ha66 batra66 bha66 pul66 pper66 cs66 py66 pkow66 darda66 llpar66 kanes66 ipao66 pav66 app66 pad66
pai pa14 pe16 pi19 pai22 py25 pin39 phai39 pei40 pine40 p41 pray46 d46 piech46 prai46 preit46 brin46 rpach46 pra46 pat47 ipai48 pae49 par57
pan pan6 pa23 pen25 pin30 phan34 pain36 pam37 ppan38 pun41 ppen41 puan48 bhand48 van48 paign48 pla48 pran48 pon48 ppin48 lpine48 puang48 pe51 pau57
pang pon9 pun23 pom26 pong26 pan30 pen31 mpong37 poin37 spun37 poun37 pang37 pin37 ngpan37 ppan37 torr37 hpan37 rpen51
pei pe4 per26 pa30 ppe32 pei43 p46 pel47 pi48 pey48 pper48 pu48 pie51 pen51 pet53 pay54 pre55 phet55 ber56 pae56 pai57 be60 62 peius62 phoui62 pect62 pert62 gorsa62 ppy62 bae62 bui62 al62 mar62 pere62 ba62 ppey62 aipai62 py62 ppi62 yppon62 ebbe63 epper63 piu63 gpie64 mpe64 perr65 beg68
peng pen15 pon24 pong24 ppen25 pan30 pom32 phon34 pun34 pol37 pone37 porn37 peng37 born41 pem41 poom41 bon41 gphor48 burne48 bloom48 phone48 dprom48 pir48 poon48 bong48 bom48 bol48 phun48 oppe48 phang48 pons48 poin48 pain48 phonc49 pa49 rpong49 po49 rpen53 upen53 spen57
pi pi4 pe29 pie32 ppi32 p32 pea34 py37 pee41 phi49 bi52 vi52 bhi56 ppy56 pj56 pu56 pa58 pel58 pre59 pri61 pei61 v61 mpi62 olymp63 rpero63 fy63 perie63 bie63 zpil63 bay63 appey63 pyy63 pith63 puy63 ppe63 sa64 pril65 pai66 lpili66 pyt66 rpy67 epre68 pij68 sepi68 pir69
piao 16 pyu16 p16 peu16 po16
pin pin6 bim22 pyn22 bin22 pum22
ping pin4 pping30 ping30 hira37 ppin37 pye42 py43 phian43 pei43 panee43 preme43 ppine43 bi43 pim43 o43 pinu44 akao44 ypion46 46 p46 pind46 pi53 i58
po per13 pe21 po21 pper24 va24 p32 pur32 por39 eva44 ppo45 poe46 harya46 pol46 pp46 rber46 bo46 pher46 rothe46 byr46 par46 pear46 peu46 b46 bhaka46 ebor47 ppol49 iko49 pury57 ppold58 hiko61
pu p4 pu22 pp32 pe34 pou37 po42 ppe50 poo53 b54 pper55 bhu55 pur56 ppu56 ppo57 ple57 bo58 py61 pr62 per62 mp64 pro64 up64 pri65 pau65 pour65 pol66 pl66 op68 pf69
qi c14 ch19 zi26 chi28 ci29 dge35 ki36 cci37 zzi39 che39 tch42 cz43 ge46 ke47 qi48 cchi48 tsch49 zie50 ky50 chy51 tsi53 czy54 zy54 chee55 tchi57 key57 cki57 kie57 qui58 cy58 zee58 cky58 tzi58 ze59 ce59 tche59 gi59 kee60 ic60 dg61 tzsch61 chey61 sch61 schi62 age63 cs63 cher63 ghi64 ji64 ckie64 jic65 itsch66 ches66 chie66 cic66 ech67 dzi67 que68 jci68 g68 tshi68 zsi68 zzy68 tri68 kki68 lch68 rchie68 aki68
qia cha8 ca17 ccia25 cia28 cea34 chu36 cza38 cchia41 vtcha41 ja41 cag41 rchar42 kian42 ci42 zcza46 char47 ciac57 chub58
qian chan18 cham26 che28 si33 qian33 ci33 ssy33 chea33 cy33 ssi33 sie35 i39 sy39 se39 chien40 tim40 ciam40 sing40 cam40 cen40 zy40 tamae40 chin40 chali40 xie40 sh40 s40 nomae40 ti40 tsie40 toshi41 isie50
qiang tyan15 jon18 joh22 john22 chyan29 qiang29 djan29 hrza29 kang29 rchan29 boko29
qiao jo11 cho22 gio24 ccio30 geor36 co36 djo36 chau38 joe38 jor39 che40 ggio42 chow43 cio43 chou46 gior48 chu48 jho49 jau49 go49 gjo49 cu49 hashi50 ja55 56 tjo56 marti56 czol56 ricci56 dzov56 tsuo56 cchio56 czi56 juo56 chime56 chia56 tio56 djou56 do56 llo56 keo56 ci56 dtjo56 tri56 geog56 tomoh56 choi56 jao56 choa56 gi56 chug57 feny58 chour59 hjor59 jour59 tcho60 geo61 rejo63 ciof63 yche63 jou67 hjort68
qie che9 ce13 tche34 ch35 cho42 cze42 chet43 chi43 cha44 tsche44 txe46 cche46 cie49 sche50 cher50 ki51 czy51 ci53 etxe53 chie53 ciec54 cec55 rchet56 tse56 cchet56 cer57 se57 c57 rzech58 chip58 zze58 tzi58 tschi58 ccel58 chia58 ukwu58 tje58 rcher59 ycee59 chec59 rce59 chur60 tsek60 achel61 k61 acik61 chol62 cchi63 chey64 sel66 usel66 cheh67 ech67
qin chen14 chin19 cin28 ch32 tchin33 czyn36 cen36 37 tchen39 igin40 tsyn40 ckin40 shi40 rchin45 tsin46 qin46 shin47 andhu47 combe47 tham47 zinn47 chon47 cuin47 cim47 trin47 seri47 zen47 chinn47 cinge47 tan47 ten47 chan47 jean47 kin47 zcze47 dchen47 ching47 geon48 kim48 gqin48 tsi49 schin49 uscin53 chi54 scin55
qing kei17 qing18 sei22 tzing22 ching26 chin26 zing33 33 kyung33 kiyos33 aoki34 kiyo36 yuenu37 gqing39 enu44 kiyom46
qiong jon16 chon21 jone31 jo34 cson34 johan34 qiong34 chung34 chuen34 giun34 gun34 joan34 jan34 june34 rjun34 rjeon34 ljung34 tchou34 qui34 rtune34 chhoe35 udyon41 dyon42
qiu chu13 ciu24 cu25 jo31 cho34 tyu37 tiu38 chiu38 ccio38 gu38 czo38 chur38 aki45 chio45 tu45 cue45 chael45 chau45 ge45 kew45 lchow45 rtue45 chi45 czu45 chl45 ju45 chew45 jow45 kuc45 co45 choe45 chel45 q45 tchio45 giuf45 qu45 cciu45 qui45 joe45 tyut47 tzsch47
qu ch13 tch28 cu30 qu31 qui31 kuh36 ach37 ku37 chik37 tschu37 hko37 agh37 chit37 tsu37 chir37 ky37 ki37 go37 wat37 wic37 tra38 cho39 rch39 skuh39 chu42 ght43 chs44 uchs45 ught45 euch47
quan quan5 ochan16 tranc16
que cha23 che25 cher30 kur30 chi30 chell30 curd30 uchet30 lcker30 kir30 gqog30 train30 eghor30 cet30 tcher30 cor30 chevs32 tsche37 tsch37 chec38
ran zhan14 ran16 nen23 yeon30 ra30 jan30 rin30 thu30 ren30 linge30 rzhan30 en30
rang jean9 gen23 gens30 wrong30 zhan30 ja30 zan30 rena30 rgen30 yangn30 roux30 gy34 gyang43
rao rou11 jau18 rau18 a18 jogue23 jo27
re ge12 ze19 re23 je24 zhe27 ges30 rze31 ger35 er39 g43 j44 get44 rza44 rai44 ra44 geux44 rej44 iro44 jen45 pa45 esi49 rge51 si53 reh55
ren ren14 in20 n24 nin25 jin34 34 hito36 zhen38 rin38 czyn38 zen38 arian38 ge38 zhi38 zhe38 i38 rdman38 akito38 hren39 rank41 ezyn42 eren45 ihito45 re46 ito49 zyn50 ran53 eeren55
ri zh21 zi24 ri24 zhi25 re26 ge27 rzy30 r33 zy34 z36 j37 gi37 ni37 nichi37 get37 39 e39 zazu44 ji44 zs44 erz44 ze44 rzi44 ij44 horo44 enohi44 nycc47 es47 ku50 kusak52 iri53 czy54 rge55 ges57 are60 ny60
rong jun18 jon22 ron23 jung24 rong25 ren31 jong38 roen38 zon38 ung38 joen38 yeong38 llon38 aving38 glio38 scus38 ei38 yong38 ang38 jo38 urong38 eon39 utua40 tua52
rou rou15 zo22 ro22 yo22 gen22 zooe22 reu22 zoe22
ru nyo16 ru17 ju21 jou27 zhu28 jo39 ro39 ruj39 ruch39 rum39 rue39 riu39 zsuzs39 ryu39 jus39 chees39 arou39 jose39 ourge39 rru40 u41 zuz41 jous42 zu49
rui re14 ri14 ry26 ra26 rie32 rey40 rry40 rri41 rre44 ree45 rai46 rei46 ray48 r48 rrie49 rui50 rea51 ro53 rel54 rhe55 rae55 lle57 ren57 rra58 dry58 nri60 ret62 rid62 ary62 tre62 rell63 rue63 wri63 rip64 le64 red64 rrier64 ye64 zui64 shweh64 raith64 phrey64 ruey64 rreal64 riott64 chlee64 reux64 wra64 rhyi64 riess64 nae64 var64 rah64 run64 raich64 rze64 lui64 hreh64 ni64 rir64 rhy64 indo64 ieres64 aride64 orax64 rrick64 raw64 reys64 ple64 raam64 rij64 wren64 lrie64 urair64 rew64 rikai64 rres64 ne64 rye64 ir64 jorns64 arrin64 rria64 64 rues64 ourie65 rret65 rriot65 reis66 rin66 irie66 rrio66 orans67 rheo68 reig68 lrey69 fer69
run un18 rin19 yoon19 gyun19 ru19 orin20 yun21
ruo ro11 jo15 zho32 ruo32 32 rgeau38 jaku38 lo38 chiza38 ryl38 raad38 geof39 zzot39 ra39 ur39 roi39 zol40 jod40 jeau43 rze44 r46 ujeau49
sa sa4 za24 ssa27 su38 sar41 tha41 xa45 sha45 saa46 so49 s50 sah52 se53 z53 ca54 zza58 sal58 rtha59 thu63 gsak63 esar63 szas63 san64 th64 sut64 ser66 sza69 a69 sas69
sai se9 ce22 sse24 sa29 sai38 si40 the42 ser42 sei43 sset44 say44 ze45 xe45 sey46 sy48 cer48 s49 cy49 sser51 cel53 sel54 ssai56 ssa58 ethel58 so58 rce58 sae59 sie60 cet60 rcel60 zet62 zza62 rtho62 they62 ssie62 ssu62 sze62 side62 set62 ssei62 she62 thai63 seh63 ca64 sh64 ss64 ssay66 z67 ssi67 tha68 sep68 cee68 ne69 see69 iser69 rci69 sea69 seth69 cay69 saya69 ongse69 sakti69 urzyn69 gadi69 wther69 ssais69 ssaih69 tthei69 cey69 schei69 coe69 thue69 caix69 amale69 ylici69 saj69 ssor69 sib69 cai69 csa69 txei69 zay69 eth69 yce69 sia69 ucei69 cae69 lcay69 za69 cl69 wser69 eip69 bze69 hy69 re69 sche69 csil69 cces69 zy69 rize69 ssey69 scel69 eci69 rciel69
san san9 sam20 moto21 thinh26 chizo26 ien27 ojima29 imoto39 jima41
sang san7 sam27 sun29 son31 ssan33 sang37 xan41 zon41 zan44 sen44 thun44 sa47 than48 shan48 s49 ssin49 so52 cin54 sin55 zo55 sau55 sant55 sem55 cao55 som55 thung55 sanja55 le55 ssain55 thorn55 sheim55 shen55 zund55 tsan55 zam55 ssun55 horne55 zhan55 shang55 rcham55 some55 icao55 sandy55 jeun55 ssen55 saun55 se55 sangh55 ssam56 zand56 rcin56 nson58 giin58 su61 asan64 esa65 sand66 zsan68
sao sou9 sau15 shau16 rsau18
se se18 ser20 ther23 the30 sse31 sser32 ce35 cer39 tha39 so40 rthur41 thur41 sur42 th42 xe42 sor45 s46 sher48 su49 ather49 use50 cel50 sa51 sh51 ssier52 ssey52 sir52 thir52 thi52 zer52 si52 sie53 sy54 zar56 see56 etha57 set57 thu58 ss58 che58 sbery58 sette58 thee58 thal58 sseur58 shere58 scher58 lthei58 ntha58 ashei58 lze58 shur58 rcet58 srae58 sch58 rsais58 rze58 asey58 saw58 sers58 uceur58 cu58 lsud58 sad58 ssel58 stay58 cener59 aset59 thou59 er59 ceu59 schet59 itho59 lsy59 ltha59 lucin59 dse59 rthu60 she60 zelbu60 sert60 osso60 scel60 sei61 ring61 hsel61 za61 zse62 sel62 thel67 selo67 eser69
sen son10 sen14 sson25 ssen32 cen40 than44 xen46 zen48 san50 essen50 xon52 se52 sem53 tson53 som53 sam55 xem56 sin56 tzen56 thon56 sim56 isen56 ssum56 sum57 nsen57 dsen57 rsen57 then58 aso58 rsson59 s59 schen60 thern60 ssom60 sun60 ssin60 isson60 zon60 sohn61 rsan62 mori62 dson62 tsen63 on63 lson64 rson64 ne64 su65 esen66 sn67 tham67 sund67 gson67 theim67 send67 rcene67 thas67 stant67 senne67 sent67 hairn67 sian67 sehn67 dad67 selm67 sien67 sten67 cyn67 con67 shan67 sant67 seen67 sse67 czyn67 shin67 rgall67 erzan67 sbo67 xe67 tha67 syn67 det67 rthum67 cin67 res67 singi67 ros67 ksen67 ozen67 assen67 asang67 fsson68 seng68 lsam68 nse68 tse68 rsem68 rse69 elson69
seng seng2 ghav21 ghava26
sha sa10 sha13 ssa32 za32 cha32 scha34 shar41 se42 tha42 char45 sar47 sche52 shaa53 sah54 s55 su55 rza56 ser56 shan57 sal58 she58 sham59 sia59 cer59 cia59 schaa59 sul61 saa61 sak62 esha63 sho65 rsha65 sh65 chard65 ntha66 ha66 shad66 ca66 sorn66 wasa66 tsha66 krzy66 shcha66 xoa66 thah66 sja66 shaei66 abush66 cea66 chere66 shea66 xa66 sso66 zay66 sir66 scher66 razer66 ica66 schan66 sza66 chaa66 nep66 ssia66 rasak66 isa66 msa66 zer66 amara66 rtha66 zvia66 shul66 lshan66 zhan66 sap66 shau66 rshof66 artha67 zy67 rshaw67 ja67 ufcha68 hsha68 ssar68 liza68 ysa69 watha69
shan san14 shan21 xan25 zan32 sha33 yama33 sa34 sham37 ssan38 sam40 43 chan44 cen44 sen44 ssam44 za46 xa46 isan47 zann50 sann51 shane51 xanne51 shian51 som51 sun51 shine51 tian51 sim51 thern51 sum51 moun51 zel51 shon51 sain51 sean51 zzan51 cin51 jan51 rsian51 isand51 kae51 sens51 tal51 keii51 ysone51 hsan51 essen51 useyn51 lshan51 nak52 a53 lsan54 hisa54 ikuo54 kshan55 asao57 an58 sao59 ehisa64 kuo65
shang shan18 cham20 chan23 shi29 sang30 chen32 34 san35 shon38 champ39 chant39 schom39 sham39 watan39 zanne39 chain39 shum39 hamps39 sign39 rza39 ouye39 chin39 sada39 cha40 rshon41 uem41 ixao44 xao48 ue55
shao sho13 sau22 sha26 so29 shao29 scho33 schau33 shau33 sou33 s33 ssau37 shaw39 shokh40 cheau40 chao40 sza40 chow40 siu40 sawh40 en40 gyo40 rshaw41 cho42 sauc49 shot56 chof56
she she15 sche20 se21 che28 sher30 sch33 sa38 sha39 scher39 scho39 ze41 sh42 shir42 icher43 ce44 cher48 rche48 dsjo49 nicep49 sko49 khe49 nabas49 sir49 schjo49 zing49 set49 zel49 vsha49 shi49 tion49 skjo49 sse49 sur49 scha49 shel49 schor50 uce50 shech50 shle50 shor51 schof52 cer52 schee55 sze59 yce63 acer65
shen sh8 s18 sz31 che32 shi34 sch35 shen36 shin36 ch39 schen41 she42 sen47 47 chen50 jin53 th53 cz54 ss58 rsh59 ish60 yush61 shein61 tshi61 seien61 shing61 schin61 zan61 szyn61 schan61 szen61 schon61 nstad61 lsham61 shan61 cen61 seon61 wski61 se61 ssen61 zo61 jae61 osi61 shei61 sher61 rchen61 ooth61 c61 ishi61 the61 tsch62 hen62 szy62 rshon62 uches63 jiva63 jimm64 os64 oj66 onobu67 obu69 zesz69
sheng son19 20 san24 sen26 sheng26 seung33 sain34 sung34 shen40 erous40 cente40 hase40 shida40 chon40 shing40 saint40 santo40 santa40 bona40 yama40 shom40 seng40 sei40 gyu40 st40 hava40 essen41 se41 lson42 kondo48
shi s6 sch17 30 sh32 shi33 si47 ce48 se51 ci53 z54 ji55 che57 sz57 sche60 ya61 zi61 sze61 x61 chi61 kes62 ses62 st64 see68 syl68 ch68 c68 vasub68 man68 stone68 sit68 zei68 ishi68 chner68 psha68 su68 rish68 ssey68 seki68 tsur68 ilin68 ssia68 tsuji68 zia68 she68 sp68 jr68 xy68 sieh68 sea68 fisch68 ssi68 is68 tz68 ds68 stee68 ti68 nish68 cer68 hsh68 rs68 ser68 uche68 schon69 cee69 stan69 str69 tsuro69
shou su12 shou16 ju17 sho22 jo28 ka28 shu28
shu shu14 schu21 sh22 sch24 su25 schuh42 szu42 scho42 chu42 scheu42 she43 ch45 ju46 chou46 schei46 cho47 ash48 s48 jo49 schut51 shaw53 sz53 shur53 schuc53 kawa53 chuk53 sak53 chuq53 sali53 tthau53 zhu53 sor53 shuu53 zu53 seh53 sue53 ath53 shi53 albi53 chau53 shoo53 esheu53 shoua53 shou53 hishe53 chut53 dshaw53 us53 schul56 yesu57 scher57 rsho59 sho60 scuse62 tesh62 jsu63 tshu63 nshu69
shun shun8 sun19 jun20 seung26 soon26 schon26 bajun42
shuo scho9 rtsuk25 ssa25 hee25 shuo25 so25 sho25 dokye25
si s2 ss37 th40 z41 se41 x42 ce43 si50 us51 sse53 53 es55 sz59 rth59 sh60 st61 ssi65 ci66 ze66 is66 c67 ws67
song son12 sson17 song26 som26 zon27 sun29 sohn33 sung40 matsu40 thong40 szoon40 so43 con43 thon47 songz47 ssun47 sao47 sjon47 jssel47 rsan47 sungg47 chon47 tzon47 ssong47 ithon47 sorn49 ucon54 zo57 wahei63
sou soa14 rceau14 cer14 su14
su su5 so25 sou28 zu36 soe39 ssou41 s41 soo42 suk45 zo46 ssu46 shu47 si52 sa52 sso52 szu53 thu56 xu56 sse57 asu57 sous60 sup61 usse61 usso61 sun62 sue62 sz63 ssus63 z63 ssoun63 ssoux63 stle63 sure63 sual63 ssell63 sseau63 lsud63 stou63 csu63 sug63 saw63 xau63 ssl63 se63 aciel63 schoe63 ezue63 rse63 tsui63 shue63 zou63 syl63 sau63 sel63 ssous63 zzo63 show63 zur63 plan63 swa63 cia63 sur63 zoo63 ssel63 sob63 sho63 izo64 zuh64 ce66 xous69
sui sui10 ho17 soy24 the24 ta25 se25 thy26 rthy42
sun sun12 son16 20 s27 sson27 sum27 sm27 yasun28 su30
suo so5 sso25 sou37 zo37 thor38 tho39 sa40 sau41 sor42 sho45 su46 sot48 sol50 sel50 thal50 ssel53 co53 s54 ssot55 sow55 szo56 xo56 stle57 seau57 ceau57 thau57 ssou57 sseau57 koro57 the57 saw57 zor58 ixo59 soa62 sok63 ssol63 sall64 zzo64 thall64 sault64 some64 tzell64 stro64 ssell64 zeau64 zaw64 rsoff64 sio64 ucser64 uca64 thug64 ycel64 ser64 sir64 zel64 sue64 sawh64 scio64 z64 saul65 cso65 65 sthor65 ssog65 shu65 nso65 sha66 salt66 esel66 isol66 seaux67 zow67 szoo68
ta ta3 tta28 tha32 tar35 tu41 te46 t49 to56 ter58 tal59 tra61 tad61 tah62 ttha63 taa64 thal65 tou67 tham67 tua67 rta68 nta69
tai te10 ta20 tai24 ty29 ti31 tei32 the35 tay38 thai41 tha42 tae43 ted43 t44 tte45 tie50 tet50 tta52 tan53 tyl53 tey53 thi54 tre54 thei54 ter57 thij60 tr60 i60 th60 tyne60 teh60 ntire60 ddegh60 ltais60 tejle60 dey60 toy60 tche60 they60 tire60 ethai60 dee60 tine60 do60 tham60 try60 ttei60 tambo60 tein60 thie61 ghtai61 dra61 sho61 ete62 eta63 tri63 ane64 dres64 tij66 ttel67 gort69
tan tan10 tein17 ten27 ta27 tam30 te37 tin38 tem38 than42 ttan42 tain43 tine47 tern49 tun51 tham51 ton51 tha51 tten51 dhar51 rtan54 tei54 tant58 tano58 dam58 dheim58 tjom58 teyn58 tiaan58 teijn58 tad58 taing58 tane58 tyan58 teen58 tyne58 tim58 them58 tum58 lzan58 tyn58 chten58 ttain58 tans58 tang58 eitu58 ttin59 ttana60 tai61 hte65
tang don18 do23 to23 ton26 tan27 tho29 tang29 tom31 town32 dow33 tao36 tam40 down46 47 natan47 ttens47 tant47 tjong47 tern47 dawn47 ndix47 tun47 ten47 tong47 dan47 trin47 hatan47 dig47 tdum47 thom47 ttan47 kara49 ave50 tow51 ant53 ve60
tao tau9 tow23 tao25 tou30 tal30 ta32 momo34 tho34 do40 peach41 oni41 teu41 dao41 taw41 too41 thao41 taeu41 tor41 tob42
te t6 te20 tt27 ter29 tte36 tter40 d43 dt43 th44 rt45 the47 to53 ta54 tur59 tor60 ld61 tre63 lt63 rd65 at67 tu67 tle68 ti69
teng ten7 tten21 tem35 then38 to38 rten39 te40 turn42 ki42 teen42 iten47 49 tan49 tom49 vine49 tyn49 them49 tun49 tum49 tsuya49 tin49 koji49 insai49 ytan49 tonj49 tnj49 ottom49 uten49 jim49 oriya49 miho49 oten51 teins51 tok51 teng54 fuji54 tenn56 fujim58 lten61 gten63
ti ti7 te24 tti24 t27 ty32 thi32 tee37 the43 tty47 tie50 dhi52 rti52 de52 tii53 tea53 ttie56 rte57 rty58 hti59 di63 tic63 till63 i63 tn63 kthip63 yoshi63 aryad63 bi63 ttys63 tig63 czy63 itli63 tih63 tes63 ta63 tai63 oteux63 yte63 ity63 ddhi63 thee63 tei63 tyar63 tschu63 nty63 dip63 thie63 tu64 thiy64 tthi65 hy66 su66 ttir66 htio67 thys67 arty67 trie67 ttil67 d68 med69 thy69 tac69
tian 17 ten25 ta26 da27 ti32 in34 i35 tin36 thien38 jeon38 oku39 ama39 deva41 am41 toku43 t44 reide44 shige44 tsubo44 cheon44 thun44 sui44 toru44 tsuya44 stien44 tep44 tsu44 hy44 zono45 kunio45 tim45 aku45 iita45 temm45 ide45 ei46 rin46 iyasu47 ko49 adeva49 yusei50 tti51 til53 isho53 o54 hito55 ito55 lotti57 usei57 iji59
tiao jo13 tiu16 tio16 dles16 chijo21
tie te8 tie19 ti20 tti30 to30 t36 thep36 teg36 tet36 yo36 itey39 tey51 ditya52
ting tin10 ting21 tine27 din29 ttin33 tein34 tyn34 teen36 dine36 ten37 ding40 tting41 tim41 rdin41 ti49 ettin52 in52 tingh52 tieng52 dling52 ntyne52 jen52 tijn52 tien52 tali52 tei52 thin52 tten52 rdyn52 sy52 tan52 eldin52 ldine52 n52 lting52 rten53 ide53 chi56 t58 rtin62 i63
tong ton12 tone16 thong25 tun30 dong34 toun34 tong34 orn39 tum41 thon41 thara41 trom41 tog41 thom41 tu41 nzin41 rtung41 torn41 rten41 tach42 tton42 ngton42 dats44 ndhor44 datsa57
tou to15 tou15 du15 ytaux22 unter22 rpad23
tu tu5 to25 tou31 too33 thu35 t37 tur42 tus46 teu46 tru49 rtu51 tto51 tho53 tun53 ttu54 tum54 tour57 tue58 itou59 tew60 nto60 lt60 tug60 tt60 ntone60 toole60 teaux60 ja60 traut60 do60 trou60 teau60 tal60 dru60 du60 tow60 thuy60 trux60 tot60 two60 tune60 thou60 ontuu60 tyu60 tkhu60 ty60 ata60 tju60 te60 ttou61 yttle62 tuo62 tul63 zuto65 tuih66 etui66 ntauz66 ttoo67 ntau68
tun ten11 ton18 tun18 tum18 rnton18
tuo to4 tto30 tor31 tho37 tu42 t43 tro48 ta48 tau49 tol50 thor52 tou53 tle53 tow55 tot56 teau56 ttle56 d56 tal56 da59 tul59 too59 toe62 tore62 tos62 te63 tuo63 do63 tus63 ddha63 teo63 tur63 tall63 utou64 tock65 tl65 top68 otto68 tha69 dra69
wa va5 wa16 war41 a44 var44 is45 ba45 wat46 la47 val48 i49 wal49 oi50 hua51 ve51 ois53 y54 ua58 w60 eva60 vva61 vai62 ver62 v63 vo64 vall65 wla65 wha65 u65 ir65 ix66 it66 waa67 van67 voi67 oua67 vi68
wai we17 vei18 wa18 wai18 vi19 wes19
wan wan11 van11 va24 vam39 39 vin39 maru43 ol43 ban43 ma46 vanh50 won50 vain50 vra50 vingt50 vhan50 waun50 wane50 lla50 wam50 vanc50 man50 hakdi50 omaru51 ven51 horwa52 ijuan53 m56 wang57 ivan62 wa64 juan64
wang 9 wan20 wang24 van32 won34 wong39 ong39 on40 ven43 vao43 ang44 ok44 in45 vang49 prosp50 vanda50 vangw50 waim50 wann50 wun50 waun50 ward50 vong50 wam50 weng50 mwong50 wi50 bhir50 atru50 arand50 ivang50 a51 wa52 enus52 oue53 g54 ng57 rwang59 ou62 us64
wei vi10 ve20 wi20 we23 wei39 vy41 ver43 way45 wie46 wa47 v49 wil49 wai49 wee50 vei50 wy51 va51 vie51 vey53 vet55 w55 wel56 wer57 vai58 whi58 vee59 wey59 well61 vid61 bi62 oui63 vil63 be63 vay65 wea65 65 weis66 i67 vel67 oue67 ewi67 vit68 ri68 vius68 rvey68 vic68 via69
wen win16 vin19 ven19 wen23 man34 van36 wyn40 men42 vern43 wein45 ving45 von46 vyn46 wain46 vine47 ve48 wan48 51 un51 bun52 boon52 mun52 vim52 on52 min52 vi53 wy53 v54 vind56 wun56 ewen56 wine56 vene58 me60 wenn61 we61 mon63 vinn63 vanne63 chpum63 wurm63 houng63 vynne63 gwynn63 veinn63 wien63 eming63 mkan63 wyane63 hum63 vein63 wers63 whe63 weyn63 veen63 mone63 rvian63 vegh63 vinu63 kwie63 inius63 meen63 e63 mansi63 uyve63 mem63 fven63 vien63 lovin63 rmen63 vey63 lwyn63 neman63 n63 manm63 zyma63 monga63 va63 rwyn63 went63 rmyn63 en63 rwin63 zman63 eving63 vean64 lwe64 awan64 wing64 iwenn65 vani65 even66 emann67 vn67 leve67 euwen68 uwen69
weng on6 un26 von27 wong34 ung35 hon38 vongs41 um41 ohm41 om41 orn41 onn41 won41 ant41 own41 cione41 wonk41 oen42
wo vo12 wo17 wa23 war31 wor31 wal32 ver36 wer37 va42 wol42 ve43 lo45 o47 w47 vau48 vor48 vaux49 vaugh49 wou53 vol55 woo55 bo56 vuo56 wher56 ow56 ivo57 yu58 evo60 val60 v60 ovo61 worth62 62 rve62 wlo63 b63 u63 veaux63 veau63 waga63 wszo63 aw63 wrol63 whor63 vell63 ll63 alvor63 iewic63 boill63 iova63 ya63 wir63 vag63 rov63 whar63 obhai63 ogh63 wuo63 chwah63 vou63 loud63 wohl63 veu63 ba63 wear63 bor64 rvoor64 vy64 rwow64 ohve64 vu65 piva65 wat66 voigh66 uo66 evou67 we68 erva68 wall69
wu u6 woo21 wu29 vu33 ou37 o42 ur43 us46 47 w48 hou49 v49 vo50 hu51 bu53 l56 a56 ul56 vou57 wou57 uu57 ve57 ma58 mu58 euw59 m60 ta60 au61 take61 wool62 llwoo63 oo63 gu64 ho64 wo64 uw64 vout64 worce64 yvou64 oc64 vius64 lemgh64 ngu64 ashin64 lu64 oe64 oue64 yur64 moo64 um64 woe64 our64 cambo64 ui64 igwoo64 khur64 vun64 ulo64 okech64 ers64 om64 eul64 liu65 rwood65 eu65 rv65 oves66 ull66 uava67 rwoo68
xi si13 ci24 hi26 ssi32 ch32 shi34 sy36 se37 sh42 xi42 ce42 he43 s43 cy44 sie45 sey45 schi46 the47 see48 g48 hy48 chi49 thi49 hee50 hea51 sch52 sea52 zi52 cey52 she52 sci53 ssie53 khi54 hil54 shee55 thy56 sig57 ji57 sse57 c58 ki60 ssy60 cie60 ssey61 gi61 schie61 h61 shea61 cci61 62 chy62 sit62 thie63 szy63 rthy63 cic64 ich64 xie64 sil66 zie66 xey66 szi66 sri66 cht66 hel66 hie67 ze67 irsch68 i68 sai69 shy69 schil69
xia sha18 cha18 ha25 scha27 char31 shar32 har36 sia37 shi38 scia44 cia44 sch44 xa44 tia44 ra44 sho45 sh50 shir51 sjah51 shai51 shal51 chas51 chard51 shah51 hay51 shia51 shaye51 champ51 xia51 shael51 tiat51 shab51 jo51 shra51 thar51 sher51 dha51 hiah51 sharl51 tsk51 sya51 khya51 hr51 sa51 shay51 syah51 shy51 heaux51 ja51 gue51 appor51 choq51 ki52 sja52 rscha52 sciac52 schoc52 oha52 schaa53 yszar55 lha55 kjae55 saka58 a59 kja62 schat62 szar64
xian xian21 seng28 sen30 hadra30 ken30 heon30 ham30 se31 hyun31 chen36 sin37 shan37 hyeon37 siyen37 chan37 shim37 cioni37 dzin37 sian37 xe37 ci37 lcin37 sha37 si38 tian38 kan39 hchen39 rsan41 tsuji41 senga44 tsuj50 rsany51
xiang syan18 xiang20 ko24 chan26 sian27 sang31 ka31 cha32 sho38 hyang38 sjeng38 chand38 shan38 sjan38 che38 san38 tian38 hka38 horne38 muko38 cham38 shon38 soeng39
xiao shaw17 sho20 xiao24 ko29 cho30 31 shau31 scho36 hyo37 hu37 chau41 chot41 syo41 show42 sea42 scha46 se47 scio47 shore48 shin48 sjou48 shog48 sol48 gyo48 dhou48 rshon48 yuj48 ka48 so48 schor48 shino48 zill49 icho49 alpe49 s49 sha49 ho49 ja49 suto49 matsu50 sciot50 hideo50 she50 schau51 hyoeu51 sius52 shor54 schot55 haw61 k61 sh62 sa64
xie she17 se17 che21 sche29 cher35 sha36 chet37 sze38 sh42 je44 shi44 sher44 xie46 scha48 scher50 xei50 cie50 kjel51 sey51 schei51 sia51 tse51 si53 chez53 sie53 shea54 rscha54 shch54 shei54 rsha54 ucher54 sc56 sheh56 shir57 siero57 chais57 ctiu57 sja57 chert57 chon57 cha57 sei57 jar57 agsay57 kie57 chae57 zi57 zie57 schi57 shiko57 rce57 rcia57 xey57 cy57 rcher57 t57 usch57 sya57 sye57 schee57 sa57 shay57 rcet58 rzec58 gel58 schae58 tchel58 siel58 shchy58 jei58 ce58 ise58 jef58 jere58 esche59 ssel59 icher59 xeie59 kal59 sce59 sheil60 chie62 schje63 shche63 tsche63 uchez65 rshal65 schj66 iche67 sheik67 ntse67 chi68
xin sin14 hin25 shin29 sing32 cin33 zin34 ssin35 san35 sim37 ssing40 sen40 xin40 si41 cine44 schin44 chin47 zen47 sine47 za47 tzin47 khin47 hsin47 zyn49 cyn51 syn51 him51 shyn51 ssine51 tsyn51 shing52 khi53 czyn53 ci53 nobu53 ine53 shen54 n55 ixin57 yshyn58 ssen58 ching58 ssion58 schem58 jut58 szym58 koko58 toupi58 heen58 dzyn58 seen58 khiy58 hian58 khine58 rsun58 sheme58 sym58 som58 sem58 shim58 ssien58 sno58 sint58 sheen58 thyn58 simm58 ariyo58 suen58 ezzi58 sy58 ss58 hu58 son58 xon58 etal58 ssent58 sako58 sins58 izen58 thi58 sie58 zim58 cy58 ncin58 rzene58 ichin59 lcin59 sein59 ccin59 zczyn59 usin61 engl61 in63 szyn63 ksin63 ethin63 oshen64 xine66 thin67 shi67 erzin68 wczyn68
xing chen23 23 ko26 xing27 chin27 gyo29 hin30 sing30 sho30 ching37 byul37 gata37 shu37 an37 a37 schen37 kko37 sei37 h37 sopha37 tehu37 sung37 aigyo39 asu45 eyasu46 ichin52 ixing53
xiong chon14 xiong14 kuma25 tani25 hu25 schon25 ko26 27
xiu ciu25 siu26 hue30 hu33 hugh33 sho33 su33 thew35 hew35 xiu35 tiu35 cius38 scho42 heu42 thieu42 schel42 seu42 huw42 tius42 tthew42 hyu47 ius49 ttraw49 sjo49 shaw49 whew49 yssea49 szal49 chot49 brea49 kkyu49 schut49 sio49 shuh49 ssieu49 sue49 shew49 shu49 qa49 sout49 schul49 huu49 hou49 shoe49 hau49 sial49 arhui49 chul49 shoo49 shau49 schoe49 sooyo49 osthu49 theu49 hui49 thru49 sciu49 uchon49 tsiu49 chu49 ruet50 hughe50 shor50 chau50 sia50 ch50 s50 thyu51 saw53 she54 ng54 che54 cho54 sew55 sewal57 ahu58 sh59 aw60 ang63
xu sh11 sch20 ch31 s31 che34 xu34 schu35 chu37 ssu39 rsch41 sz41 she41 hue41 ish44 hu47 tsui48 her48 su48 hiell48 sy48 nouch48 ka48 tush48 hii48 shu48 rusci48 sueu48 schy48 snok48 tshi48 ench48 hrach48 ach48 asahi48 szy48 asch48 ush49 sus49 shi49 sc53 ssuyt53 x54 ux55 ouch61 ouchi63
xuan hyun19 xuan24 hin24 seon24 sen24 hen24 he30 gen30 schen30 aya30 heint30 rsham30 kken30 hown30
xue she19 che27 s29 sche32 sch32 sher37 xue38 shir38 scha38 cher38 sit39 si42 scher43 se43 44 sh44 x44 sho45 shi45 zi45 sid45 xi45 hrei45 setsu45 sonn45 zael45 shirt45 hur45 scio45 yszew45 shain45 chal45 sheh45 yuki45 shay45 shah45 ucher45 sea45 cha45 sely45 chey45 threa45 sor45 chael45 schul45 ches45 sieux45 schr46 sia46 heu47 zie47 shee47 set48 weix49 chery50 sheri50 ch51 rsche55 seol58 sha59 sa59 shoh61
xun son8 xun29 lson32 schon33 tion33 sun40 sone40 cean40 ssump40 ssoon40 jin40 omsen40 schoe40 zon40 xon40 cine40 rzun40 rlsen40 ysoon41 isso41 sen41 sunj41 on41 ience42 asson43 tson43 nsson44 rson46 sson47 eson48
ya a6 ya16 ja25 ia40 ar44 ah44 er47 e49 r52 yar53 54 yah55 lla56 ha57 jar57 ye57 jac60 at60 al60 or63 yat65 llard65 ard65 u65 as65 illa66 ak66 o66 re66 yer66 hya66 iah67 yo68 h68 gna69 j69
yan yan12 yen20 jen23 jan31 33 je33 en35 an35 hiko39 el42 yam42 ngiin42 sebra42 yeng42 yana42 hoe42 wa42 ge42 eing42 yaya42 iyeon43 gon44 etyan44 jedr46 ehiko46 jents47 zie47 on57
yang yan10 jan17 an20 yang34 yon34 ya38 ja38 gian45 ioan45 yian45 yen45 yo47 n49 50 ian52 uryan52 yann52 sex52 youth52 jahn52 duong52 yoon52 young52 yam52 yong52 alyan52 youn52 ym52 illan52 ion52 zig52 yung52 llant52 lland52 janc52 yond52 jants53 jons53 oliv54 hang57 ryan60 nhang61 you62 rjan65 jans66
yao yo16 jau23 llaud26 wy26 yao26 llau26 e26 yab26 yoo26 yy27 jaus31 rau32 urau35
ye ye12 e15 je23 er24 ya30 yer32 ille47 j47 y49 no49 yea50 ja51 et51 el52 lle53 yet54 yi54 eh55 jer56 ers58 ge58 yo58 ie58 lleux58 u58 jae58 llet58 yor60 ere60 o61 hje61 oye62 he63 uille63 a64 yel64 oyer65 ey65 ia65 hier65 syapa65 illes65 yyah65 gjei65 yip65 illey65 hayes65 oijer65 liez65 iller65 yak65 jhe65 lji65 ei65 jaat65 ero65 illet65 vaye65 eres65 ilhac65 ra65 yie65 gii65 il65 ette65 kuzo65 oyle65 iuli65 oyet65 ur66 iey66 jee66 eye67 zye68 let68 rek69
yi i7 y20 e22 j31 yi34 eu39 40 ea43 ye45 hi46 ji49 ei58 u58 ee60 ui60 ichi61 oy61 il61 es61 gi62 wie62 ij62 ie62 yle66 illy66 yyi66 ghey66 hy66 ry67 in67 el67 ay68 ih68 euts68
yin in4 ine31 yin33 im37 ne38 n41 yne42 yn42 i45 46 yan48 eun54 ye55 amura55 eem55 yoon55 yune55 lyant55 ynh55 kying55 yng55 da55 igne55 ian55 pu55 heen55 yen55 uyn55 on55 ynne55 rine55 wann56 inkhu56 rrin56 hn56 uyan56 hinne56 ane56 insiu57 eu57 jn60 nn60 hein61 ign62 tane62 gn63 inn64 ijn66 ing66
ying in8 en24 ying27 im28 ing29 29 ei30 hin42 yu44 eng45 sora45 heim45 ongeu45 jin45 nogu45 kei45 nger45 yun47 ng47 ung48 yen48 young51 gying58 eing61
yong yong13 yon21 yom27 youn27 on28 yun31 llon31 jon37 alaun38 ljung38 mi38 jian38 buro38 ye38 enaga38 yot38 ault38 ijon38 n38 kafu41
you yu15 ju19 u20 eu24 you25 yo27 iu32 jo36 ew42 woo49 yol50 jur50 juu50 lju51 y56 yama56 tomo56 yew56 illiu56 inde56 iljut56 vi56 eijo56 or56 jou56 yau56 ugh56 eo56 uiou56 io56 nyo56 uih56 i56 gyu56 ou56 o56 gy56 suke56 du56 yut56 kage56 your57 yor57 sumit58 yon58 ur60 uiu61 juk62 abura64 us67 s67 ius67
yu vic17 yu19 u21 23 hu32 yo33 woo41 o41 yut42 jue42 evic43 ri43 you46 yoo47 tamag48 tamak48 yud48 yul48 vric48 hut48 vid48 wa48 jork48 vir48 vsi48 us48 nu48 gre48 midai48 jur48 carol48 hui48 ed48 rhug48 ue48 ppa48 ju48 idrai48 yl49 twick49 hir49 wick49 nyo52 vac54 cvet55 uvac56 risic59 c61 yinyo64
yuan in18 won20 en23 yuan23 hara24 28 gen33 okuin34 uin37 yung40 hisei40 ggen40 hime40 iin40 n40 kuin40 hu40 m40 boru40 g41 enn41 yeong43 louin51 u54
yue jo9 yo15 jor33 io34 yor35 yue42 o43 llo45 i49 llaud49 go49 le49 yu49 50 joo53 yot55 illo55 llot55 joch55 ju55 joe56 holo56 lhaud56 tsuki56 jerg56 ye56 jau56 ler56 lo56 yeo56 suns56 llaux56 hio56 yeu56 jun56 la56 wol56 yuk56 eux56 jur56 joc56 lator56 yon56 ijoo56 eu56 u56 li56 yi56 lue56 rroye57 ljo57 joer57 jar57 aiot57 soma58 echi60 iof61 gio62 e65 echig66
yun yin15 yun16 van21 vin28 un30 ve31 ven34 yum34 win40 yon41 yoon41 wan41 hrin41 bai41 umo41 rin41 rring42 vein42 dwin42 ylvi42 wi42 lvan43 gyun57 vani57
zai zai3 jai28 tchay28 dseye28 aizi28 hyo28
zan zan13 za18 zen24 zam25 ja32 zin35 xan36 zem36 ze38 zine42 z43 zzan43 san43 zang43 zaine43 zian43 chan43 tjan43 zha43 tsen43 sa43 zza43 zel43 zaa43 rzine44 ouzin44 sin47 isin56
zang zang3 j19 jang24
zao zao13 jo19 no19 joli19 zau21 sao23 sa32 za37
ze ze10 dze21 se27 zer27 ser30 z35 ese41 zi41 see43 za44 tzer44 zei49 zier51 ce51 zy51 tzi51 51 tze52 ase52 zawa53 zir53 zzet53 sa54 rze56 s56 je57 zel57 zey58 zeh58 zard58 zz58 hiro58 zeri58 zdje58 zczo58 zies58 rdzi58 tzur58 ather58 tzle58 zzor58 tse58 tri58 lazhe58 izsi58 xa58 cher58 zie58 ja58 zar58 zin58 zczer58 ac58 sie58 zu59 zkhu59 so59 zeyi59 ycze59 xe59 zail59 jer59 adze60 shol61 azar61 zze62 strze62 zzel62 zike63 seh65 tzel67 zik67
zeng tsen14 zen14 zehn25 jug25 zan25 zn25 etsun28 thr33 tsun38 th40
zha za7 cha19 ja25 zza32 char39 zha39 zar41 sa44 ca47 tsa47 ze48 chu51 tza51 tra52 dzha53 da53 zal55 dja56 zac56 cher56 j56 zat56 zaa57 z58 zah58 zu60 zer61 dza61 zak62 ch62 zan62 cza62 zzan63 tscha63 dra63 te63 csa63 ziin63 hista63 xha63 zze63 zia63 drel63 kha63 cak63 sza63 rzy63 zya63 jaa63 faza63 so63 zh63 giu63 scha63 ju63 elcar63 chayu63 chy63 zja63 njal63 cay63 agnes63 czar63 rcza64 gha64 viji64 rza64 uaza65 dar65 zav65 tzha66 chub66 azer66 chuc67 zzar67 zant68
zhan jen18 jan19 ja22 gian23 zan26 can28 giam30 gen30 chan37 ze37 jam44 exhib44 zam44 tan44 gan44 gyan44 than44 cca44 sea44 jaan44 zhan44 jae44 gjan44 nsin44 jay46
zhang zhang14 15 jang18 chang25 vi25 jangg25 kita29 kit35 isao38
zhao zhao12 18 so26 ju28 chao28 anouv28 ssho28 zaue28 hao28 mikha29 soyou36 eeco42 soyo44
zhe dze21 ge25 zhe30 je30 ter30 dger30 dje30 ger36 jer36 ja37 z37 sanga37 gey37 gir37 zio37 zer37 tzer37 za37 te37 jai37 ijer37 dha37 trai37 rger37 che38 gal38 ici39 odge42
zhen zhen18 jen25 ja27 jan29 gen30 jean32 je32 ge35 jin36 rgi36 chin37 jea37 zin39 jayne42 jane43 jann43 yiam43 rjmeb43 shin43 khe43 param43 mac43 dzse43 rgeon43 zengi43 don43 jo43 yacc43 miya43 uge43 jani43 chimn43 nja43 jeen43 jay44 zhe45 gnje47 mar47 zi50 gnjen55 maruy56
zheng sho19 20 ko22 jeong28 jing28 jung28 tak28 atsu28 masam28 mando28 ogima28 jaeh29 nagar31 zie39
zhi ch22 zhi25 ji26 ge28 31 ci35 cchi35 dge35 gi35 rgi37 ze38 chi38 rgio38 tch38 shi40 g40 ka42 z42 je42 zzi46 ori46 rge47 e49 ech49 hishi49 hashi49 nuzzi49 nagi49 abe49 zie49 tre49 jh49 ffra49 zi49 rzy49 tsch49 gy49 ngie49 di49 ucci49 gh49 xe49 che49 ushi49 uchy49 rgos49 sui49 ki49 dhi49 hartr49 ugi49 rch49 ce50 ges50 rg52 ri52 zzie53 iji57 ezhi61 r64
zhong chung20 shige24 zhong27 jun29 jhum34 drung34 chong34 joa34 chon34 omu34 mi34 corn34 fu34 ya34 taro34 chu34 zenc35 ahara35 ryoh35 hajim35 ka37 tan38 ujiro39 41 jiro44 tane45 ju46 suka49
zhou ju11 jo18 chow18 chau18 zhou18
zhu ju9 17 giu26 zhu30 jo37 jew37 zu39 jou39 d43 z48 chou49 j50 kikoe50 juk50 dzhu50 drew50 ke50 dzu50 drewe50 tsu50 djoe50 chu50 czu50 jeu50 jau50 gu50 gea50 zhi50 iu50 joo50 zum50 eo50 rge51 choum52 csoor52 ze53 hitle55 inoki56 ino60 jud67
zhuang trom15 drum22 trong22 jong22 rjon22 sho22 john22 djon22
zhuo tro22 zo27 che28 chow32 co34 dra34 jorn34 dry35 d38 ch39 dre40 chel40 tra41 jong41 dzho41 djo41 tre41 drow41 ishi41 ja41 dron41 dzo41 cer41 xio41 jo41 tho41 taku41 dri41 tau41 t41 traug41 etroz41 tsu41 ry41 troe41 dg41 dres42 alch42 trou44 th45 ndria46 cho49 dria50 char51 thr56
zi z7 tz23 zi29 ze32 ds34 ts36 s42 zy44 ko46 cz47 se47 zz47 zzi47 des50 d51 es52 zie52 t53 lds53 ch54 c55 ltz55 za55 rtz55 dze56 x56 rzi56 57 zh58 nz59 zee59 zzie59 zd59 dzhi59 cius59 ntz59 czy60 itsi60 lz60 ishi60 dz61 dzi61 tsi63 zze63 shi63 itz64 sz65 zen65 zier66 zet66 putra66 aneno66 ge66 zzisi66 ermaz66 shida66 ja66 tzing66 kchi66 zese66 gtse66 tzer66 dds66 the66 si66 izes66 zzy66 oerss66 zuy66 ziz66 jamye66 haupt66 gai66 dzia66 olze66 zg66 rtzi66 zos66 te66 ytes67 ots67 st67 zhi67 rzy67 gi67 bouze67 yad67 nzi67 lts68 tts68 ozi68 rydz68 is68 omo68 uze69 mi69 ddes69
zong jong10 18 zon25 zong29 so33 kjong39 gjong40 chorn40 jum40 zoon40 ssen40 dzon40 don40 une40 on40 teles40 zo40 zons41 ban43 ani46 sil46 kuban51
zu zu8 jo24 ju27 zou32 zo34 cu37 38 zzu43 uzu44 dzu46 su48 jos48 zouz48 zhu48 drui48 jau48 zuw48 zout48 dju48 rzew48 djoe48 zgur48 tzu48 zsudz48 jum48 gel48 zoo48 tsu48 zon48 so48 ljo48 zy48 rjeu49 zue51 dze51 jue51 lj51 nju51 giou52 jzul52 gio57 zul57 rgiou61 zzud63 jzu63 dz64
zun son7 zon14 zun14
zuo zo8 zzo20 tso33 zot37 zu37 so37 jo38 djo39 jor40 zso43 za43 zel46 zoel49 geor49 zor53 imasu54 zzell54 chor54 droyc54 zure54 jawe54 zuo54 du54 tzon54 yoshi54 zuy54 gior54 truol54 zohr54 tro54 xo54 zal54 zhor54 zy54 urzel54 zi54 ozzo54 sa54 zacu54 azou54 do55 zou55 djou55 zog55 ezel55 zro58 rdjo58 rtzo61 zul61 z62 rzou63 geo64 zoe65 sai68
`;
export const CHARACTERS = `
一 12 i15 ichi20 e31 a32 leven32 wa32 ko32 one32 fudey39 fud40 y41
丁 din12 tin21 ddin25 ding28 dding30 ti30 dine36 tine38 rtin42 rti43 tyn43 di44 ddine44 ttin44 eddin46 ty46 ting47 tein48 tting48 uddin48 ddi49 rting50 rty52 die53 lding54 dinc55 tinn55 dinge55 kadin55 diene55 tyne55 tinos55 dling55 tsin55 tinho55 tinus55 tijn55 arten55 dean55 aatar55 dhin55 dyn55 ten55 rtino55 de55 dien55 rdins55 ldine55 ndin55 idine56 ltin56 rdie57 rtyn58 dinn58 rodin60 edine65 rding66 rtine69 rdin69
万 van10 wan10 va23 vam38 vin38 ban42 48 ma48 vanh49 won49 vain49 vra49 vingt49 vhan49 waun49 wane49 lla49 wam49 vanc49 man49 ven50 horwa51 wang56 ivan61 wa62
三 san11 sam17 moto18 chizo24 ien24 ojima26 imoto37 jima38 thinh41
上 shi15 sang17 21 ouye24 sada25 uem27 shan32 cham33 chan37 ue40
不 bu6 b10 bbou30
世 5 s22 sch29 shi33 si33 chi34 vasub34 ser34 vs45
丘 chu10 ciu19 cu22 cho33 chiu33 ccio33 czo33 jo39 chio40 cue40 kew40 czu40 chew40 kuc40 co40 q40 tchio40 chur40 cciu41 tzsch42
东 to10 don18 tone26 ton27 dong31 dom37 dorn37 trom37 tun37 tho37 dun44 trode44 dhon44 tum44 doen44 dan44 toon44 dung44 dou44 klop44 toj44 thon44 du44 rdon58
丝 s4 th30 ce31 se32 z35 ss35 si38 x39 sse42 sh45 ze55 rs55 ise55 st55 kshi56 rche56 zz56 lis56 sze56 c56 the56 lstea56 shi56 ealba56 ssey56 lsey57 is58 rcel58 irs59 e59 lles60 ynski62 ors64 ius67 nski68
中 zhong17 omu23 mi23 ryoh24 hajim25 jun27 ujiro28 31 jiro33 chung34 ju36 shige38
丰 fon10 phon15 fun24 feng24 phom24 phone31 ffont31 von42 vong48
丹 dan11 da18 den20 de29 din33 dam37 tan38 dem38 rdan42 dhan42 dane45 ltan48 tam49 ten49 ngiin49 dun49 tein49 tin49 rda52 don55 han56 tand56 taine56 deem56 dahn56 tanne56 deca56 md56 daan56 io56 ldu56 do56 tank56 tta56 tha56 wdon56 lta56 rdon56 57 edom58 dani65 erdam68 urdan68
主 1 ju33 giu49
丽 ri10 li18 rie29 re30 ly31 ry33 35 lli36 le42 lie42 lee42 ley43 r44 rrie46 ree47 l47 rea48 llie52 ret52 y54 lly54 ria55 rid55 lette55 ryam55 one55 alei55 lius55 leu55 ny55 llea55 elle55 knigh55 rik56 tree56 elli57 rry58 iri59 rlee59 ely60 il61 ril62 lea63
乃 ne13 na20 nai21 rne23 nge24 ver24 hana28
久 giu18 jo20 du24 gyu25 cu31 kyu31 zume31 dju31 do31 jyo31 gro31 ju31 dul31 gui36 iyama41 ama43 yama43 gu43
义 i13 ye19 ui27 gi27 ee27 yi28 29 y31 ie34 yil34 nomur34 it34 e34 hir45
乌 u3 wu32 ou34 ur40 o41 us42 hou45 w46 hu48 v49 woo51 l52 vu53 ul53 wou53 uu53 56 au57 oo59 vius60 lemgh60 yur60 woe60 our60 ve60 khur60 ulo60 okech60 ma60 om61 eul61 liu61 eu61 uw63 uava64 houi66 wub68
乐 lo18 l19 le19 ler30 la34 jo35 r36 holo37 li37 zo37 re37 hyler37 lerm37 ru37 ro37 lle38 iberg38 amlo38 lli38 lue38 41 yo41 lu42 ula43 luc45
乔 jo11 cho22 gio24 ccio30 geor35 co36 djo36 chau37 joe38 jor39 che40 ggio42 cio43 chow45 chou46 gior48 chu48 jho48 jau48 go48 gjo48 cu49 ja55 55 tjo55 marti55 czol55 ricci55 dzov55 cchio55 czi55 juo55 chime55 chia55 tio55 djou55 do55 llo55 keo55 ci55 dtjo55 tri55 geog56 choi56 jao56 choa56 gi56 chug56 feny58 chour59 hjor59 jour59 tcho59 geo60 rejo63 ciof63 yche63 jou67 hjort68
也 ye6 e17 ya19 je38 er39
买 ma9 me14 m21 mai27 muham29 mc32 mme37
二 4 l19 r24
于 11 u13 yu25 hu27 us34 carol34 ue34 ju34 yl34 jue35 vic40
云 van16 yun20 vin23 ve26 ven30 un30 yum30 win36 yon37 wan37 hrin37 bai37 umo37 rin37 rring37 vein37 dwin37 ylvi37 wi38 lvan38 yin41 vani52
井 i16 ki26 yasu26 chiko26 akaji26 tsuru26 in26 otaro27 wai27 28 kei33 jing35
亚 a4 ya19 ja30 ia41 ar43 ah45 er45 e49 r52 yar52 54 ha54 lla55 at57 ye57 al58 jar60 yah62 u63 as63 illa63 o64 re64 or64 hya64 yo65 h66 yat66 gna66 ak67 j67 an68 lja68 year69
亨 hen5 hun23 gen30 hin34 hem38 hu39 heng45 han45 en45 chten45 ham45 hern45 herne45 earne45 lhinn45 ho45 m45 wher45 hna46 rhan46 ge47 elhen47 hund49 rgen54
京 kin21 gun21 king21 tin21 jaeng28 gin28 kking28 cking28 gur28 ckin28 jing36
亭 ting11 tin13 dling24 tei24 tting28 tine40
人 20 in21 hito21 rdman23 akito24 ren24 jin30 eren30 ihito30 ito34 n37 nin38 eeren40
什 sh6 s17 sz29 che31 sch33 shi35 ch37 she42 th51 cz52 53 ss57 rsh57 shin58 ish58 tshi59 nstad59 yush59 lsham59 wski59 se59 zo59 osi59 sher59 ooth59 c59 ishi59 the60 tsch60 szy60 uches61 jiva61 os62 zesz67
仁 ren13 in18 n23 nin25 jin34 rin34 czyn34 zen34 arian34 ge34 zhe34 i34 hren35 rank37 re42 ran49
他 tha9 ta10 tta28 tter30 tak30 rta37 ttha45
仙 seng22 sen25 se26 sin26 shan26 sian26 ci26 lcin26 sha26 si27 rsan30 senga33 xian37 rsany41
代 de11 da18 det26 dai29 te33 dei34 dey34 di36 day36 dy37 tai38 dine44 the45 tae45 dais45 deh45 ddai45 tie45 ldai45 des45 dae45 dde46 d46 yo49 der51 del57
以 i11 e13 yi27 27 in28 ye28 lle28 y34
伊 i6 y19 e22 j30 yi37 eu38 ea41 45 ji48 hi48 ye48 ei59 es60 ij61 u61 oy63 il64 yle64 illy64 wie64 yyi64 ghey65 hy65 ry66 ay66 ih66 ee67 euts67 ey68 ir69
伍 woo3 wu27 u36 wool44 v44 llwoo45 45 wo45 worce45 ngu45 oe45 um45 igwoo45 rwood47 rv47 oves48 euw49 rwoo50 lwoo51 wood54 uw60 ves61
伏 vo11 f18 v24 fu30 voy31 vu31 foy31 tefeu31 fro32 rve32 ve36 verho37
伐 va9 fa17 vart23 b24 wa27 was34 f39
休 hu24 hugh24 hue25 ciu26 hew26 huw33 hyu38 siu38 sho38 thew39 scho40 heu40 whew40 brea40 kkyu40 sio40 sue40 shew40 schul40 hou40 shoe40 hau40 sial40 arhui40 chul40 shoo40 hui40 ruet40 hughe40 shor41 thyu42 she45 sew46 sewal48 ahu48 sh50
优 yu14 you17 u19 eu23 ju28 yo28 woo31 i31 sumit33 uiu36 iu38
伟 vi16 we20 wie23 wee23 waite23 ri24 rwi30 rwic31 wi31 ve32
伦 ren11 len18 run30 llen31 lun33 ron39 rom39 lum41 lon42 lan42 ran42 hren43 lund44 rren45 llan45 hlen46 rum46 llon46 lem48 rem48 le48 rron52 n53 elen54 en55 rran55 rend56 rien56 lung57 ngiin57 leng57 ern57 lenn57 eren57 uren59 ylan61 lene62 re63 rane63 hran63 ulen63 lein63 wren64 nen64 aron64 long64 loem64 lanes64 rehn64 raim64 rham64 lland64 lhen64 laine64 renne64 eroen64 leth64 jen64 roen64 lam64 room64 ureen64 rrin64 lyan64 roon64 llern64 lom64 rene64 nan64 luun64 ryn64 laen64 roun64 renti64 llem64 tgren64 tram64 rn64 llu64 erne64 iner64 llanz64 orn64 ro64 llein64 hlon65 lann65 lond65 llin65 ymon65 hrane65 nin65 rlene66 elin66 rrien66 rune67 rlen67 wles68 rent68 ronen69
伯 ber9 bur22 bo24 b27 be30 bu39 bor40 bir43 per44 bour46 lber46 bb47 ba49 ble49 berg50 boe50 pper51 p54 bber54 pe54 po55 pal57 eber57 rber57 bow58 bel58 byr58 bbar59 ab59 nber59 bou59 rbour60 bert61 bei63 boh63 mper64 bot64 ppa64 bri64 bl65 bbe65 bal65 bone65 burgh65 bbo65 baud65 burh65 perth65 ppus65 bro65 baek65 uban65 bs65 wive65 byor65 ltay65 bjer65 burg65 ckbur65 ebel65 ve65 brug65 boor65 utber65 yb65 sberg66 ppar66 eiber66 beu66 bote66 pp66 pa66 rbu67 eb67 w67 lbert68 ub68
伽 ga5 gar28 gal31 ka34 kka35 cca35 qua35 kas35 ugra35 cel35 kkha35 ja43
佐 zo7 zzo19 tso33 zot36 zu36 so37 jor39 jo39 djo41 zso42 za42 zel46 zoel48 geor48 zor53 zzell53 droyc53 zure53 jawe53 du53 tzon53 zuy53 gior53 truol53 zohr53 tro53 xo53 zal53 zhor53 zy53 urzel53 zi53 sa53 zacu53 azou53 do54 zou54 djou55 zog55 ezel55 zro58 rdjo58 rtzo61 zul61 z62 rzou63 geo63 zoe65 sai67
何 ho9 jo16 he28 her30 re32 hol32 ro32 hu37 ha38 hur39 has39 h39 ch41
佛 f16 ver19 fo22 vo27 for31 ffer32 fer32 v36 ff40 ve40 vor42 lvo42 bu46 fford46 frie46 vol46 fal48 foe49 fol51 fe52 fre53 ford53 furt53 ph53 pha53 pher53 lfolk53 yau53 lpho53 rward53 rvard53 vost53 fio53 four53 val53 phael53 vil53 avere53 flo53 feh53 fau53 vu53 lver53 fro53 ove53 voy53 ffle54 fali54 ketch54 fort54 fle54 rfou54 fred55 ev55 yfert56 vrie56 rfoe56 iffer59 fur59 ffe66 fert68
佩 pe4 per26 pa29 ppe31 pei44 pel47 pey47 p47 pper47 pi49 pie50 pu50 pen51 pet52 pay53 phet54 pae55 pre61 ber61 pect61 ppy61 mar61 ppey61 ppi61 yppon61 epper62 piu62 perr64 pai64
佳 ja12 ga14 tya27 giin28 ca34 dja34 jia34 jaa34 kka34 dzija34 yash34 tja35 rga39 gar45
依 i7 y20 e23 hi29 j30 yi34 il41 ei41 el41 ille41 sil41 reux41 oy42 u48 eu50 54 ai57
侬 non8 nom18 on19 nnon25 nnen25
侯 ho14 hu18 hou24 hol33 ro37 reau37 raud37 rault37 uehl37 roc37 rot37 hau37 hul37 hil37 rau37 yraud37 yrou38 hi38 hoe38 hoa39 hal39 40 lho42 khod45 elho49
俄 o4 u16 e28 er40 eu42
俊 shun19 cheon21 geon21 silii21 maesa21 mizun21 ng31 con34 ku34 gun34
保 bo15 pau16 pao26 bou31 po34 pou35 bau37 ho38 bor40 bu40 b40 ba42 bol43 bow44 bal44 pa45 bao45 ble45 alb45 boat45 bel45 ppe45 lpaw45 gbou45 bogan45 par45 paul46 bur46 boa47 bio47 p49 rba49 rbuh51 erbuh53 bour55 pu56 povl56
信 shin16 sin22 nobu22 toupi27 sint27 son27 sako27 sins27 xin27 n36 hin41
修 siu21 ciu23 su32 thew32 tiu32 cius32 sho32 hue35 xiu36 thieu36 schel36 tius36 tthew36 heu43 scho43 ius43 seu43 ttraw43 sjo43 yssea43 chot43 schut43 shuh43 ssieu43 qa43 sout43 huu43 shau43 schoe43 osthu43 theu43 thru43 sciu43 uchon43 tsiu43 chu43 chau43 sia44 ch44 saw47 che48 cho48 aw54
傅 f12 fu13 v24 fou25 ivo25 fuh25
儒 ju12 jou17 ru19 riu28 jus28 ro28 ourge28 nyo33
儿 r11 er20 l22 lle29 ll30 re34 34 el37 ar39 elle41 d45 w45 ntine45 ni45 n45 rtes45 iu45 oni45 a45 lpy45 our45 eld45 ell46 ers47 ul50 u53 or54
兀 u9 wu11 ta25 o25 woo35
允 yin5 yun13 yoon31 van42
先 xian21 chen22 sen23 siyen23 chan23 cioni23 tian24 hchen25
光 ko6 guang23 k25 mitsu26 nakam26 kan27 kog41
克 k10 c17 ck20 ke27 30 ch34 ker38 cke42 que45 cker45 ko48 q50 co50 x53 g55 kh56 rk56 ak58 cq61 ka64 ake64 ca65 ki65 kker66 ek66 kel67 ick69
公 4 g23 gong25 o35 con36 ku36 n39 gun42 gon43
兰 ran11 lan13 land29 lam34 len35 llan38 ren40 lin41 ram42 la43 rin46 ra46 lain47 rand48 lang53 run54 rain54 re54 lane55 rran55 eland57 lland57 rlan57 en60 rian61 lano61 lund63 glan63 na64 64 lum65 rnan67 ilan67 an67 rem67 lem67 randt67 rac67 ane67 ratna67 landt67 lad67 lands67 leand67 nam67 otile67 ritta67 line67 laing67 lenne67 yra67 laine67 hlaen67 laim67 lun67 lette67 lans67 laan67 dlar67 ry67 radt67 rang67 howla67 lahn67 rim67 ryc67 ohlun67 llem67 raun67 lne67 awlen67 laun67 andao67 rel67 llar67 llian67 rien67 raen67 lainn67 rana68 ro68 eranc68 rit68 rmlan68 llain68 erend68 lian68 chyns68 yland68 rland69
关 gwen11 guan14 guen22 quan22 gwyn22
兴 chen12 chin16 hin19 24 ching26 kko26 ichin42 ko42 xing43
其 chi14 cchi22 ki26 che26 qi26 ci32 ge33 tzi33 ce33 eji33 j33 gui33 mo33 gi34 c36 ch41 zi49
兹 z7 tz22 ze32 zi33 ds33 ts36 s42 zy43 se46 zz46 zzi46 cz47 des49 d50 t52 lds52 ch53 es54 c54 ltz54 zie54 dze55 x55 rzi55 zh57 rtz57 nz58 zee58 zzie58 zd58 dzhi58 ntz58 czy59 dz60 dzi60 zze62 itz63 tsi63 lz63 sz64 zen64 zier65 zzisi65 ermaz65 tzing65 zese65 tzer65 dds65 the65 si65 izes65 zzy65 oerss65 ziz65 itsi65 haupt65 dzia65 olze65 zg65 rtzi65 te65 ytes66 ots66 st66 zhi66 za66 rzy66 gi66 bouze66 yad66 nzi66 lts66 tts67 ozi67 rydz67 is67 uze67 ddes68 ncz68 et69
内 ne3 net35 na37 nne42 nei43 nay44 ner45 ney47 nai47 e48 ny49 nel49 n52 rne52 nae52 hne56 nee56 neh56 nier56 nie56 ghnes57 nnet59 iner63 le63 nneh63 nais63 nuek63 nelli63 nnais63 nette63 nyak63 ners63 nin63 nue63 inet63 no63 hnet63 lnar63 uchi63 rre63 hnail64 lle64 nyc64 lnei65 ene67 nedu67
冈 gan15 gon16 gun19 oka27 gom30 gand36 gam36 gum37 cam37 kan37 can37 goun37 gen37 gang37 eghem39 lawa40 gank50 okaza51 ghem53
农 non6 nong25 onen31 nom37 nnon37 no38 rnon38 nun38 nent38 num38 noun38 none38 ton38 one38 nno38 un38 gnon38 nonts46
冯 von15 fon18 vong21 fun23 ffon28 feng34 won35 phoum35 fom35 foen35 fang35 home35 vant35 vana35 vent35 phon49
凡 van10 fan18 va25 vin32 ve32 fa33 ven36 pha40 ffa40 von46 vann46 vonne47 wein47 fann47 wan47 jfan47 vum47 oana47 var47 val47 dvan47 bhan47 ev47 vane48 rve49 vi50 ffan50 thine51 hvan52 fah52 hine57 effan57
凯 ke14 ka18 ca20 kay32 kai34 che34 ki37 ky38 kei38 cai39 kie39 cay41 quet43 kel43 khai44 khe47 cche48 cae49 c49 chet50 k50 kke51 ce52 kae52 cke53 quei54 kigh54 que54 kea55 cal55 chae56 cchet59 ccai60 kye60 kehl60 kett60 kuij60 chuy60 kaay60 qai60 chai60 qui60 qi60 chie60 kka60 kaye60 ge60 urkie60 ga60 kehr60 caj60 chi60 haina60 shei60 catch60 keye61 keu61 hai61 rhaar61 khei61 cu61 cque62 eker63 hasla64 kjae65 nca65 kaac65 kaj67 chei68
切 che9 ce13 tche34 ch35 cho42 cze42 chet42 chi43 cha44 tsche44 txe46 cche46 cie48 sche50 cher50 czy51 ci53 etxe53 chie53 ciec54 cec55 rchet56 tse56 cchet56 cer56 se57 c57 rzech58 chip58 zze58 tzi58 tschi58 ccel58 chia58 ukwu58 tje58 rcher58 ycee58 rce59 chur60 tsek60 achel61 k61 acik61 chol62 cchi63 chey64 sel65 usel66 cheh67 ech67
列 le9 re16 lle30 ri33 li35 lie35 la43 rie43 l43 lje44 rit46 ra47 llie47 let48 ret49 r50 glie51 rlet54 lles55 llet56 lhei57 res57 leh58 rei58 lli58 liel58 vele58 ley58 reich58 neath58 kny58 lyo58 reth58 zi58 lett58 rrie58 ulip58 lher58 ren58 llia58 riu58 dreat58 ro58 lleh58 ilhei58 hla58 rriel60 rri60 irre60 lye60 eric63 hle67 68
刘 liu18 22 liou22 ki23 le23 yu23 yi24 lyu31 riu34 lju35 ru39
刚 gan20 gon21 gun21 gam24 polch24 kun24 ygand24 jrabo25 jra25
利 li9 ri23 lli24 ley24 ly30 le31 ry39 lly41 l41 ll42 lie44 re46 gli47 lle48 lea49 lee51 lley51 rie51 lj51 llie56 lay59 rri59 lii62 i63 y63 lip63 rry63 lei65 rley66 ree66 ni66 rea66 lil66 ric67 e68 liy68
别 be4 bie18 pe39 bje44 bi44 bya44 ubet44 beg44 pi44 bret44 bjer44 per52 nber53 enber56 nberg56 biec57 60
剌 la3 ra22 r24 l30
力 li10 ri19 le24 l26 lli33 ley42 ly42 re42 ree43 r43 lex43 la43 ick43 mane43 ak43 rui43 lei43 rit43 riki43 lle43 ury43 nri44 liu48 zilli51 rri56 ikli58
加 ga4 gar24 ja34 gha37 ka39 ca44 ge52 gaar53 gal54 gga54 gaa55 gya56 gra56 gu56 ha56 ggar56 g57 gas58 gard58 ger59 jar60 gia60 iger60 je60 car61 gat66 gam66 gho66 gaard66 h66 gah66 qa66 tya67 gyal67 ggia67 ker67 dzha67 krai67 gars67 elga67 garte67 rges67 ggra67 cham67 kerk67 jio67 kha67 gger67 guil67 char67 natsu67 cku67 lke67 lak67 lqa67 cca67 ija67 cur67 qu67 cae67 acker67 egass67 moriy68 kah68 ercal68 lgaar68 aiga68 sjar68 rogaa69
努 nu4 nou27 no28 noo35 u37 nor47 naw47 nur48 anu49 noe50 ng50 neau50 ru51 n56 nut56 knu57 une57 rott57 nould57 noux57 wnu57 neu57 niya57 enour57 nieuw57 nnou57 nue58 unu58 nw58 nug58 iu58 un59 nua59 rune60 ne66 us67
劳 lau12 rau17 rou29 lo33 ro34 lou34 lao35 law35 row38 raw39 low42 la42 ra43 rao45 r46 l48 no49 le49 lough49 laugh54 loche55 au55 56 nau56 lowns56 nu56 rough56 laeu56 wippl56 rew56 llau56 ald56 raut56 naul56 aru56 noo56 rrant56 reau56 leo56 roll56 lew56 lw56 loo56 lag56 hra56 graw56 lu57 orlau57 akorn58 log59 olaiu59 flau59 lah61 laes62 lae63 hlau65 rrau66 rlau66 raul67
勃 b7 bo15 ber27 bu36 bb36 bou36 burn36 able36 bble36 po42
勒 le14 ler15 l21 lle27 ller28 re33 rer43 lo43 r43 la44 hler45 lu47 ru48 ra50 ner53 loe53 llar53 roe53 llu54 llet54 54 les54 let55 ro55 hre56 ehler56 ll57 lla58 leur58 e59 leu59 lor59 eller60 ylor61 ele61 el61 reu61 rough62 rat62 rrar62 er62 len64 or64 rha64 lar65 ret66 s67 luc67 lles68 ile69 luck69 lak69
包 bo10 bau14 ba23 pao29 bal29 baw30 baum36 bou37 pau45
化 va20 hua21 fer21 far21 ka21 cfal28 rfa28 renni28 aver30 wa36 ver44
匹 pi5 pe27 py28 pee28 olymp29 zpil29 pril31
区 ch12 tch18 o20 chik28 agh28 jut28 ach28 chs34 uchs35 euch38
华 wa16 va20 war27 hua32 wor33 ver35 ve36 wal36 uar38 a39 ever42 wahl42 ka42 var42 ouard42 joa42 ra43 vac47 val49 ward49 dwa49 ua49 wall49 v49 uard49 owa49 walt49 vard49 kwa49 rdine49 ewart49 jua49 wha49 won49 ke49 hwa49 it49 vo49 walm49 vah49 yeux49 uver49 rove49 rois49 ho49 wad49 vel50 rat50 froy50 rnwor50 we50 wat50 is52 huar54 ngawa54 ewal54 rva56 vae59 ois62 wo63 ngaw63 wah63 awa64 valha65 cca65
卓 tro21 zo26 che28 chow31 co33 dra33 jorn33 dry34 d38 ch38 dre39 chel40 tra40 dzho40 djo40 tre40 drow40 ja40 dron40 dzo40 cer40 xio40 jo40 tho40 dri40 tau40 t40 traug40 etroz40 ry40 troe40 dg40 dres41 alch41 trou43 th44 ndria45 cho48 dria49 char50 thr55
单 4 tal27 ushil27 san30 shan37 xan41
南 nan5 nam23 nen30 nnan41 na41 nand42 tnam43 nant44 nnen44 an46 nin49 ernan51 nann51 nigh51 num51 nao51 land51 naan51 nah51 chiek51 nnon51 lan51 nun51 snain51 nau51 tsuru51 en52 oonen52 52 rna52 unam52 nec54 enin54 n56 nham56 enham60 ne67
博 bo4 ber30 b31 bor36 po39 beau41 bur46 be48 bou49 bau49 bbo50 bour50 bu52 bot52 ba52 pe53 boa53 ble53 boo54 bol56 bir56 baud56 pau56 bault56 baugh56 mbe57 bb57 gbo60 eber60 burg61 bel61 p63 per63 bal63 paul63 bow63 bri63 borah63 brug63 bolt63 pho63 baum63 brord63 gberg63 baux63 lbrot63 biot63 awa63 baut63 broa63 pper63 von63 buu64 nbe64 beauh64 bbot64 boc64 buo65 ibel65 ab67 rbot68 gboy68
卜 b2 p30 bu35 pu37 bou43 v43 ppe44 bh44
卡 ka9 ca11 car28 kar35 kha43 k44 cca45 qa47 cu47 cha51 c51 kka52 cka53 co55 cal56 ga57 ker60 ke61 ko61 qua62 kal63 cah63 uka65 kaa65 cut65 kh67 cul67 kra68
卢 lu5 lou25 ru25 lo32 llu37 loo44 rou45 roo46 lew47 llou48 luc51 rous55 no58 leu58 loup58 liu58 tehei58 luch58 loux58 rleau58 kno58 len58 lyu58 roh58 rouzi58 run58 rlund58 hlo58 lw58 luet58 luu59 lui60 luth60 glu63 alou67
卫 vid14 vi20 i24 wa24 well30 vet30 wid30 ravej30 welle30 weis31 ansen36 ve39 wi39 avi40 we42
印 in5 yin23 im23 eem24
却 kur23 curd23 uchet23 lcker23 kir23 tcher23 chevs25 che25 chec30 cha36
厄 e15 u17 er24 eu25 o26 a28 ur29 ha30 oe35 eux41 her42 42 ear45 he46 ak48 hya48 ir48 akh48 eo48 oer49 gha49 ah49 wer54
历 le10 lek19 li26 lic32 ri33 ric36 c37 r38 lex39 rik43 i43 e43 nic43 lyak43 riz43 n43 kic43 ral43 yk43 tla43 rlis43 neyt44 lle44 la45 reac46 rri46 rick53 rr54 les56 rea58
原 hara11 won19 26 hisei27 hu28 boru28 g30 yeong30 in35 en40 yuan40
发 fa9 va17 pha24 fi25 uvan25 veth25 f41
古 gu7 goo26 gou30 ku30 co34 cu35 ko36 g38 go39 gui42 ghu44 kou45 gol49 qu50 glu50 k51 cou53 gur53 hu55 jku55 cho55 giu55 koo55 gi55 gud57 gue58 gua59 gru61 kool61 agu61 gho61 cus61 singu61 cchus61 olaou61 cua61 guly61 gwu61 cru61 gurd61 ggoo61 nku61 ghou61 chu61 gros62 gau62 62 yaku62 gour62 gruf62 goe62 c62 rgo64 ogo64 kok65 rgu67 gku68 gul68 ggu68
可 ko12 co19 c28 ke32 35 k36 chael39 ker39 cke40 ch41 cho43 cco43 kho43 cque43 ck44 kel50 g50 kko50 kul50 kou50 cole50 kol50 cal50 guiy50 chole50 hel50 lcai50 chiel50 lyko50 do50 koa50 clai50 ccol50 ku50 hma50 akli50 rka50 vko50 cha50 qia51 rcot51 ik51 cko51 uccal52 crief52 kr52 rko53 x53 acca55 ic57 oc59 lco59 cca60 rc62 cka65
台 tai11 tay19 tei29 te29 tha30 th30 i30 ddegh30 dey30 do30 ghtai30 ta39
史 s1 sch29 sh44 sz53 ce60 ci60 zia60 sp60 ti60 cer60 stan60 str60 kuw61 stej67 stejn67 stra69
叶 ye7 e20 er32 je36 ya36 yet37 u37 et38 yer43 ja44 he44 syapa44 yyah44 yip44 ei44 eres44 ette44 llet44 oyle44 yea44 lle46 let47 ille59 es59
司 s4 si27 ji31 th37 x37 is37 sse37 dai37 kai38 ussi42 aeth42 us45 eth46 ssi47 ss49 sch52
叻 ra18 lak19 rat25 luck25 lah25 ras25 lla26 le28 ler29 l31
各 co14 ko17 ako26 cou26 g29 go31 gel33 qo33 ggs33 ker33 shik33 qou33 akko34 eg35 ge48 ger48
合 ha19 h20 kha23 hi23 he26 ch28 kh29 30 ka30 ghe30 gha30 hau30 ho46
吉 gi9 ge24 ji24 gui28 j34 ki37 ghi37 ggi41 dji42 gie43 gy44 g45 jee45 zi45 jiin47 dge47 je49 kit50 rgi51 gu51 gil53 ger54 gee54 gyi55 zy55 ghe56 ci57 gge57 gea59 dj59 gh60 jit61 di61 dzhi61 jhi61 tik61 guy61 jim61 gg62 nji62 jea63 64 gel65 d66 jia67 qui67 kee67 cchi67 kea68 c68 khi68 que68 get68 dg68 ngui68 thi68 agiin68 yoshi68 quier68 djin68 getto68 chith68 jjal68 geay68 ghy68 zygi68 defaz68 tchee68 dargi68 evhe68 gueie68 jh68 chir68 mengh68 ckii68 guys68 jd68 rgay68 onics68 jri68 nie68 jjie68 okeem68 rdan68 ghai68 chit68 ig68 zier68 kichi68 jji68 gehl68 ket68 ggie68 ggia68 tkea68 sa68 giin68 ggui68 krit68 ich68 rchil68 itiya68 haji68 gye68 gji69 gue69
后 2 go26 ho38 o38 hu43 hou45
吕 ru12 lu13 ly25 ry26 ruh28 rue34 ri37 llu37 ro43 rrieu44 rrus44 ruu44 u44 nu44 luy44 lly45 lue45 luh46 lyk47 rueg52
君 ng13 con17 ku17 gun17 kul24 shun38
呼 khu13 hu14 khuu15 ugiin25 huu31 ko31 vm32 ju47
和 ho17 wa21 he24 ch25 h25 darth28 wal28 ghus28 te29 hrer29 hiro39 hiroh39 39
品 pin4 pyn20 pum20 bim34 bin34
哈 ha5 har20 kha28 h37 hu39 ja41 he43 cha43 haa45 hal45 ho48 ra48 hard51 ga53 xa53 hut55 kh58 ka59 hear59 qa59 hah59 a62 hea63 ard64 had64 hrhar66 66 hai67 ghe67 nha67 han68 lha68 hra68
哥 go11 co18 ko23 g27 ge28 qua38 ca42 gro42 gow42 gor45 ga48 cro49 49 ka49 gur49 gha49 clau49 kholm49 guar49 lgoe49 khe49 gau49 irclo49 clohe49 dia49 tcro49 cros50 koo50 cko50 gros50 hko51 rie51 cau51 cor51 k51 gel52 ger52 koc53 gol57 zgo60 gy60 kot63 gour64 ig65
哲 dze18 ge23 zhe27 dger27 dje27 je34 ger34 jer34 gey34 gir34 zer34 tzer34 za34 te34 ijer34 trai35 rger35 che36 gal36 ici36 odge40
唐 don13 do19 tan25 ton27 dow28 tang30 tao31 town38 down41 tam41 42 ttens42 tant42 tern42 dawn42 tun42 ten42 dan42 trin42 dig42 tdum42 ttan42 kara43 tow46 to54
喀 ka9 ca17 cher27 ci28 rco28 kka28 kar28 che28
善 shan8 san20 tian23 nak24 isan31 xan37
喜 si18 ki23 hi26 ch27 sey28 the28 hee28 sea28 hil28 gi28 sit28 hip29 ci41
嘉 ga12 gar25 ja25 ka27 gaard31 car31 g37 gia38 dja38 ca42 gha44 gra45 gah45 ker45 gart45 garde45 cow45 cia45 yonez45 jart45 ggat45 cha45 ngra45 teruo45 cu45 cka45 algar45 gla45 gerc45 caze46 jia47 gaar48 gaa48 nga58 gjia60
嘎 ga4 gha23 qa30 eauva30 gaa30 gravi30 gava32
因 in3 ine29 ne35 im37 n39 yne39 yn40 43 i50 yin51 lyant53 ye53 kying53 da53 igne53 ian53 pu53 uyn53 rrin54 hn54 hinne54 insiu55 jn57 nn58 ign59 gn61 inn62 ane62 ijn64 ing65
国 10 gu12 sada26 yanag26 go28 kuni31 akuni36
图 tu5 to25 tou30 thu34 too35 t38 tur42 tus45 teu45 tru49 rtu50 tto50 tho52 ttu53 tum53 tour56 itou58 tue58 tun58 tew59 nto59 lt59 tug59 tt59 ntone59 toole59 teaux59 traut59 do59 trou59 teau59 tal59 dru59 tow59 thuy59 trux59 tot59 two59 tune59 thou59 ontuu59 tyu59 tkhu59 ty59 ata59 tju59 te60 ttou60 yttle61 tuo61 tul63 zuto64 tuih65 etui65 ntauz65 ttoo66 ntau67
土 tu8 to9 tun24
圣 13 san17 sen26 sheng26 sain27 saint33 santo33 santa33 bona33 shom33 sei33 st33 se34 son42
圭 gui7 gue22 guer31 guin33 gwe33 quay33 kui33 gwi33 guei33 qu33 rguel33
地 di13 ti17 de20 dy27 ddi34 dhi34 diez34 ttee34 heink34 idit34 oti35 ede35 st35
坎 can11 kan17 kam21 cam23 ka40 kem41 ken41 ca44 quin45 chan45 cun45 kin45 rcan47 khan52 kind52 camp52 cim52 kkan52 khanh52 kham52 ceann52 vizca52 kaem52 cahn52 qan52 con52 kim52 kyen52 cad52 ccam52 caneg52 lercq52 cka53 ukand53 sca53 acan53 curn54 cquin54 kana58 cha59 ucha60
坚 kin15 den24 cen24 can29 ken29 jian30 ki31 gian31 te31 rghi31 rague31 in32 quin32 gin32 cguin37 guin39 jan47
坡 po10 por24 ppo25 poe25 rothe25 ebor26 per27 pe35 pper37 va38
坤 kun9 qui21 khun23 khum23 que24 quin26 quee39
坦 tan10 tein16 ta27 ten28 tam31 te37 tin37 tem39 ttan41 tain43 tine46 tern49 than50 tun50 ton50 tten50 tei53 tham57 tant57 tano57 dheim57 tjom57 teyn57 tiaan57 teijn57 tad57 taing57 tane57 tyan57 teen57 tyne57 tim57 them57 tum57 lzan57 tyn57 chten57 ttain57 tha57 tans57 tang57 eitu57 ttin58 ttana60 tai60 hte64 rtan65 ter69
埃 e3 er30 he36 a37 ei40 ae43 i45 ai48 et51 ere51 her53 ay55 eres55 ey56 el57 58 loy59 ea59 eh60 g61 ee62 es65 ell65 l66 oi66 ye66 rein66 hegyi66 jo66 reui66 de66 ers66 hel67 eg68 euai69 here69
域 vic6 29 evic32 ri33 vric37 vid37 wa37 vir37 vsi37 gre37 ed37 idrai38 twick38 wick39 vac44 cvet44 uvac45 yu46 u47 risic48 c50
培 pe11 per31 be31 pa31 p32 pi32 peius33 phoui33 pert33 pere33 ba33 aipai33 py33 ebbe34 ber34 gpie34 pei39 beg39 rbeg41
基 ki8 ky17 ke34 chi34 gi36 kie40 key43 qui43 kiy45 kee45 cchi46 ci47 cki47 k51 ge52 ghi52 kki52 qi53 ji53 kea53 di54 g54 kii56 khi56 ckey58 kyi58 gri58 gui60 gee60 cky61 zi61 que61 gei61 kir61 cke62 gy63 kei63 j64 hi65 rkey65 che65 kill65 cri65 ka65 gre65 kij65 zzi65 kjel65 zky67 jee67 quil69 zki69
堡 berg11 burg13 borg28 burgh32 rger33 bor39 nberg39 beau39 rough39 boldt39 bourg39 ipa39 dberg39 bour41 lboe41 bo43 urg44 bau48 bou50 pau54 elboe55
堤 ti11 ty22 tti24 tey25 t28 thi32 ttie32 tley32 ttig32 di32 rte32 hti33
塔 ta2 tta28 tha33 tar35 tu41 te47 t49 to56 ter58 tal59 tra61 tad61 ttha63 taa64 thal64 tou66 tah66 tham67 tua67 nta68
塞 se8 ce21 sse22 sa34 the39 sset42 ser42 xe42 sai43 si43 ze43 sei46 cer48 say48 sser51 sel52 sey52 cel55 ethel55 cy55 s56 rce57 sie57 rtho59 they59 ssie59 sze60 so60 ssai60 she60 seh61 tha65 sep65 sae66 ss66 ne66 sy66 sea66 side66 zet66 zza66 ca66 seth66 cay66 ongse66 sakti66 gadi66 wther66 ssais66 ssaih66 cey66 thue66 amale66 ylici66 ssor66 sib66 csa66 txei66 yce66 ssu66 ucei66 cae66 lcay66 za66 cl66 eip66 bze66 hy66 re66 sche66 csil66 cces66 rize66 scel67 eci67 iser67 zee67 neb67 sone67 ethe67 theo67 rthei67 eser67 chet67 thes67 rze67 zi67 ysik68 gset68 thai68 arcy68 ssea68 sz68 yszyl68 tse69 rcel69 isel69
墨 mo14 mu17 mer18 me20 ma32 hmer33 mon33 lmore33 lmo35 mouf38 mei40 mou46 mor47
士 s5 30 sch31 z36 ce36 ji36 x36 kes36 st39 sh42 shi42 ssey43 ssia43 jr43 xy43 tz43 sta44 bsir45 gely47 rgely54 ast54
夏 sha17 cha18 ha25 scha27 char31 shar31 har35 sia37 shi37 scia44 cia44 sch44 xa44 ra44 sho44 sh50 shir50 sjah50 shai51 shal51 tia51 chard51 shah51 hay51 shaye51 champ51 shael51 tiat51 shab51 shra51 thar51 sher51 dha51 sharl51 tsk51 sya51 khya51 hr51 sa51 shay51 syah51 shy51 heaux51 ja51 gue51 appor51 choq51 sja51 rscha51 sciac52 schoc52 oha52 schaa52 yszar54 lha55 kjae55 kja62 schat62 szar64
多 do3 dor27 to31 dow46 ddo49 dau49 d50 da51 pta51 du52 ta52 dho53 t54 rdo54 dou56 deau57 tho58 dal60 kto60 tu60 udou60 doer60 o61 dot65 tou66 tor66 doh67 tto67 de67 dur67 taud67 dore67 dieau67 btreu67 tgau67 thog67 troit67 doro67 ando67 deul67 tus67 rdone67 dwo67 edlo67 ddel67 rdahl67 coles67 hata67 dr67 dwar67 ddow67 etho67 tolt67 dorie67 gdil67 dea67 tta67 doore67 saki67 dol68 ton68 ddou69
大 da14 23 dr24 o24 dae24 ta27 der29 maha36 dar39 d39 de39 dah40 sa40 teri40 dre40 masah41 otsu42 taa44 nana46 mah47 na50 ot55
天 12 ten21 ti29 in29 i30 oku33 ama34 deva36 am36 tin36 toku38 thien39 cheon39 thun39 tsu39 zono39 aku39 temm40 ei40 adeva44 tti45 isho48 hito49 ito50 lotti51 iji54 ta55 da55
太 tai17 te17 ta18 tae25 ty30 tei30 ltais31 dee31 ttei31 dra32 sho32 ane34 gane46
夫 v6 f18 ff24 w27 ve35 ph51 fe52 ffe53 ugh53 fer54 th55 ev55 lf58 lph59 59 gh61 b62 ffer62 pf63 af64 eff64 vu65 u65 ver66 uth67 ft67 va69 vie69 ves69 lfo69
失 shi6 sh15 25 s28 nish33 sch39
夸 qua8 cqua22 cua26 qual30 co33 kwa33 xa33 rquha33 ko33 cquor33 qu33 kouas36 koua46 quar46
奇 c11 ch17 chi28 ci31 dge32 cci37 ki38 cz40 tch40 ge43 che44 zi45 ky48 tsch48 cchi49 chy50 zzi50 ke51 czy53 chee54 tchi55 key56 kie57 ic57 dg57 cky57 tzsch58 qi58 chey58 cki58 gi59 age59 cs60 qui60 ghi60 schi61 jic62 itsch62 ches63 kee63 ech64 que64 zie64 cher64 tri64 rchie65 sch65 tche65 tsy67 tz67 k68 chit69 cic69
奈 ne10 nai21 ni28 na29 nei31 ny34 nay37 net37 nel40 knigh41 ner44 n44 neid45 nnell45 nal46 nnet46 niy46 nat47 snay49 nais50 inai52 nette52 naer52 nait52 naida52 ites52 knau52 men52 znaj52 nye52 snais52 nil52 rtnet52 yu52 nae52 ebs52 nnai52 nij53 nie54 er54 nne54 ney54 rne54 gsnes55 el60 neu61 hne63 e64 ine65 ineo65
奎 qui13 que17 qua28 qu29 qvi32 cue34 kwe38 quai38 quil41 rque41 kri42 rqui42 squi45 kui48 rquis49 guez49 cram49 twi49 uquie49 krai49 kewe49 gre49 yqvi49 guai49 cqui49 gui49 gez49 guei49 rkway49 cquia49 gue49 ui49 rgue49 qur49 q50 quei50 hlqui50 quid53 erkvi53 quen54 gwi55 cque55 rcue56 cgwi57 quay59 rkvi59 equa60 lque63
契 ci15 ch18 che18 chi26 c34 tche35 cci37 ce38 ke39 tsch45 ucci45 cher45 tchi45 chie45 cic45 jci45 chsig45 chett45 tti45 ecz45 chae45 tsche45 tch45 chee45 kci46 auci46 ytse46 sch47 schi47 eche47 uchi48 uccil52 tchet58 zi61
奥 o2 au26 or40 a41 ho43 u45 ot47 al50 53 ou54 io55 ol55 og55 ao56 aa57 eu63 vio66 ough66 oe66 ow67 hor67 on68
女 11 nu16 okimi22 emiko22 ujo22 no36
奴 nu12 no17 o17 nho29 ho30 nou31 ou32 lou39 ough39 nugli39 ndoul40 lho41 rlour41 lo44 u49
如 nyo8 ru13 ryu31 jo31 arou31 jose31 rru33 ju42
妮 ni8 ne16 nie27 ny30 ney35 nee36 i40 e42 ie45 n46 nia47 y47 nes53 oni54 nny56 nni56 li57 nnis57 nich57 nii57 nae57 gnete57 nchen57 nate57 o57 per57 vi57 tny57 wni57 rnay57 nea57 na57 nnie57 nei57 nne57 ri58 eres60 61 ani62 wynne62 ay63 ine63 arne64 nay64 ee65 ttani66 awny66 inia68 ean69
妲 da6 ta14 dha32 dal33 tta33 stass34 rda46
姆 m2 me30 mu36 mm37 ham46 um52 mb52 lm53 om53 mbe54 mo54 mp55 rm56 58 im59 hm60 lme61 mmer62 rn62 mme62 rme63 am65 mun65 mer66 omb68 hmer69 emm69
姜 16 jan17 jahn23 jam23 kang23 ejan23 hiang24 jiang37
姬 ke20 hime22 ki25 gi29 ji31 dge31 cki31 gui37 ggi38 cky38 zky38 kin38 ig38 kki38 dget38 zhie38 keh38 tzi38 rgie38 ckee38 gearl38 jke38 kah38 ige38 bki39 rke42 cir42 key46 anman48 ci49 ky50 eki52
姿 z9 ze20 ts27 zie28 zet28 zos28 zi29 lz32 cz33 tz40
威 wi11 we16 ve31 way32 vi32 wil35 wee36 wei37 wa37 wy39 wel40 wai44 wie45 well46 whi47 wea49 va49 vy50 ver51 vey51 vee52 whe53 thwai54 shvi54 wey54 vit59 w59 wig59 v59 chue59 gwi60 kwel60 vai60 lwell60 vius60 waite60 lving60 twoo60 weed60 woli60 wiet60 rvin60 hweh61 ui61 sweet61 wal61 61 zew61 ewic61 via61 evee62 hwai62 wher62 dwel62 aoui62 lwel63 withe63 rnwel63 win63 whit64 vej64 e65 wich65 ii66 vech66 lwer67 ulwer68 rvey68 vecha69 vil69 eii69 eve69
娃 va1 wa35 eva44 a53 ve56 w56 wha56 u56 vak56 babyf56 er56 y57 rat63 at63
娄 ru20 lo25 ro25 low27 u27 loux27 rel27 loa27 llow27 illot27 lou27 eru27 llo28
娅 a6 ya11 ja32 ia34 yah41 ah48 er48 yla48 50 nya52
娜 na3 a25 ne28 ner44 nna45 nah46 no53 lla53 ra54 nar55 58 nor59 ina61 n62 la62 e62 nae63 naa63 nard63 nagh63 nan64 naj64 neh64 gtang64 ale64 nahan64 nok64 nche64 nnu64 at64 neier64 as64 hner64 ay64 en64 lia64 rnas65 rup65 inne66 sena67 ie69
婆 va6 po25 eva27 harya28 b28 bhaka29 per31 pe38 pper41
婷 tin16 ten16 tine21 tim23 rdyn23 ldine23 ting33
嫩 nen3 hnen19 e26
子 zi13 ko17 z25 28 za30 cius30 es37 ishi37 putra37 shida37 ja37 kchi37 gai37 shi37 itsi39 omo39 mi40 harib43 tz50
孔 con10 kon19 com19 kun28 kom35 koun35 comp35 kron42 gong42 cohn42 gcong42 zi42 kho42 chon42 confu42 cor43 ko43 kund43 kong45 rcon55
孙 sun12 son16 20 s27 sson27 sum27 sm27 yasun28 su30
孝 ko11 hyo17 xiao24 shin25 matsu27 hyoeu28 shaw32 sho35
孟 mon14 men17 meng23 mun26 mo27 man27 me34 mom34 moung34 mang34 mem34 lmon35 lmen35
季 ti13 di15 dzi26 dy28 ji31 de31 zi33 t33 ty33 gi34 ki41 d43 j46 qui47 ci47 kit47 ch47 dij47 gji47 dg47 rgi49 tsi51 oidi54 utsi57 ky59
宁 nen12 ning14 nin16 ling31 in41 nim42 rning43 ing44 nei46 nnin46 lling49 e50 nning50 ine50 ein51 rnin52 onen52 link52 inus52 nyam52 nynge52 ream52 llini52 nig52 ion52 rean52 yon52 nie52 hring52 gnine53 ye53 wring53 inan54 murye57 ening59 yling60 rling60 ni63
安 an3 a27 am33 en35 on45 ane45 in48 enne48 n48 ann49 aan50 anne51 un53 jan56 ne57 yan57 60 aun60 aen60 ahn60 ham60 s61 ens61 yasu62 e62 ang63 yon63 han63 ar64 gga67 ion67 and67 ao67 ant67 ante67 ain67 kucuk67 sthir67 aans67 lwan67 eim67 orn67 dan67 agh67 anus67 rhon67 em67 anson67 ano67 im67 tesfa67 ine67 ralt67 ngan68 fiong68 gan68 wijn69
宋 son14 som18 so21 song24 zon24 sohn25 sung25 sson32
完 wan9 16 ol16 van23 va36
宏 ron17 hon20 horn23 n24 mahan24 hoon24 ren24 hong25 jon37
宗 jong10 18 zon25 zong28 so32 kjong38 gjong39 chorn39 jum39 zoon39 ssen39 dzon39 don39 une39 on40 teles40 zo40 zons40 ani45 sil45
定 din10 lding17 ddin21 ateng24 jo25 tin34 ding39
宝 bo14 pau23 po23 berg24 bow30 ble37 ho37 bao37 beau37 ball37 pa37 bol37 ubov38 lbaut38 bro38 pow38 baul38 bre38 bat38 umble39 b39 bou42 bau47 yberg49 bu53
容 jun16 jon16 jung16 ron26 jong28 roen28 joen28 utua30 rong42 tua42
宾 bin9 pin28 ben29 bbin30 pen33 bi33 bing33 pi38 byn39 bbing39 bain43 bun43 byam43 ban43 byamb50 bins50 by50 banks50 ppens50 bjin50 pwin50 prin50 bim50 been50 coo50 bean50 bende50 epine50 pni50 bbon50 ibon50 ibbin50 ppan50 orgne50 binn50 ibin50 be50 obind51 ebing52 pe54 lben54 rben56 bine62 drax62
密 mi4 me24 my28 mid37 mme43 mie43 mith44 mmi44 li44 mund44 mill44 mee45 mo45 humi60 m60
寇 ko12 co14 cor31 cou31 kor32 cal36 ku36 coul37 kol39 ke43 go43 kog43 kur43 hcall43 lgor43 kir43 cur43 kool43 ho43 ker44 yykko45 kki46 enko49 cour50 acco51 lcoa54 ikki58 col59
富 fu7 f27 fou28 foo31 fur32 fo34 for35 phou35 pu35 v42 fau42 vol42 trebu42 fothe42 val42 the42 frie46 fus47 fult48 rf51 fri53 fue55
察 tsa16 cha17 ca19 za21 tza29 che31 tzan31 zuc37 dji37 qa37 ttra37 ghach37 sat38 chace39
寿 shou11 ju11 su17 jo22 sho35
小 15 xiao17 ko18 yuj29 ka29 so29 alpe29 hideo30 shaw35 sho38 k42 sa45
尔 l10 r11 ll29 er30 le34 el36 re39 lle46 49 ar50 rd51 hl54 e56 rt58 hr59 il60 al61 i62 ul62 ell63 ur63 ld64 ir65 o66 ale67 a68 or68 rs69
尚 shan18 cham18 chan20 chen29 san32 shon35 champ36 chant36 schom36 sham36 watan36 zanne36 chain36 shum36 hamps36 sign36 rza36 chin36 cha37 rshon38 sang41 ixao41 46 xao46
尤 yu15 ju17 u19 eu24 you28 yo28 iu31 jo34 ew40 yol48 jur48 juu48 lju49 y54 yew54 illiu54 inde54 iljut54 vi54 or54 jou54 yau54 ugh54 eo54 uiou54 io54 nyo54 uih54 gyu54 ou54 o54 gy54 du54 your55 yon56 ur58 yor60 juk60 uh69
尼 ni5 ne25 ny28 n34 ney35 nie37 i40 gn40 nni47 e48 nee48 nes53 nh53 gny55 li56 y58 nny58 nyi59 ini60 ner60 le60 nin61 ri61 nea62 nei62 nis63 nu64 nney64 nius64 na65 gne65 gni65 nnie66 nne67 67 nay67 re67 nnes68 nj68
居 gu13 ju16 cu24 giu31 gue31 kye31 dg31 q31 zu31 ko31 cur32 i32 rju44
屈 ch18 cu23 kuh29 qu30 ku30 tschu30 hko30 chit30 chir30 ky30 ki30 wat30 wic30 tra30 skuh32 ght36 ught38
山 san12 xan20 shan20 yama28 sa31 sha34 ssan35 sam38 zan38 cen39 chan45 sen45 isan45 som46 thern46 sum46 moun46 jan46 sens46 keii46 ysone46 sham46 lshan46 a48 lsan48 hisa49 ikuo49 kshan49 asao51 an53 sao54 ehisa59 kuo60
岑 zen9 tzen15 cen22 tsyn26 czyn33 tsen33 chi33 etzen37 otzen37
岱 de12 da14 dy22 tai23 des23
崔 tri16 tra17 tre17 trea32 35 tray35 choi35 trei36 trie38 trai41 tree42 drij42 twi42 drys42 tsoy42 trat42 triou42 ttric42 trop43 try43 ttrel44 trail45 tic47 ldred49 ldre50 tr50 ti53
川 17 kawa18 che29 chuan29 trane30 tran30 tra30 minat30 kche30 oku31 iko33 aoki33 gawa34 se36 gche39 cheon40 nase41 wa43 ki44 hiko44
差 cha5 tcha21 chat27 ja32 j34 chao34 chati34 jja35
巴 ba4 bar23 bu33 pa34 bha41 bba45 baa46 b46 be48 va49 pra49 bal50 bah57 bra58 par59 bac59 bo60 bh61 bat64 ber64 bas64 67 bak68 pal69
布 b4 bu19 bou31 v44 bb44 bo48 be48 p50 boo52 pu55 vyn55 bur58 bour58 bhu58 bul60 beau62 bull64 ber64 bue65 bru66 ub66 67 beu68 bes68 buu68 br68
师 7 s16 shi25 sieh26 sch31 harib33
希 hi15 ch22 si23 shi26 he33 sh35 ci35 g38 hy40 chi40 hea40 hee41 khi43 sch43 se44 ssi44 s44 hil44 shee46 schi47 she47 see50 ji50 ce50 thi50 h50 cy52 gi52 sie52 chy52 xi54 sy54 hel55 shea55 hie56 ich56 irsch57 c58 i58 sig59 shiin59 cht59 schie59 syl59 ki60 j60 shii61 sea61 ssy62 ri64 ahy65 shy65 sey65 the66 kh66 khei66 hai66 chit66 hes66 thie66 silv66 x66 lric66 shchy66 audri66 haj66 they66 dri66 eb66 sieh66 ilher66 ighi66 cier66 rshey66 hle66 z66 hii66 khy66 cee66 cec66 ush66 litis66 heux66 shim66 ekhei66 zi66 ouche66 iri66 asey66 cu66 heync66 zhi66 hei66 tsch66 xey66 sidd67 sshe67 sil68 shei68 sheeh68
帕 pa2 par28 ppa39 p40 po44 paa46 pat47 per48 pal48 ba52 pra52 pu53 pe55 pha55 ppar55 pak57 kpa61 pae63 batra66 bha66 pul66 pper66 cs66 py66 pkow66 darda66 llpar66 kanes66 ipao66 pav66 app66 pad66
帖 te5 tie19 ti25 to27 itey30 tey43
帝 ti8 di19 rdi31 t34 te35 de36 d37 tier37 dieu37 je37 magne37 rdy37 ty38 rty38 ttie39 ddia43 e44 50 ddi50 tti51
席 si14 schi21 se23 shi29 ci30 sie33 sy35 thi36 schie36 sil39 schil39 the40 szy40 shee40 sea45 ch46 ssi46 zi46 she47 sci47 sch47 thy47 ssy47 shea47 47 ze47 zsi47 sha47 hib47 zie47 sier48 cier51 saet51 cie56 sei56 sae56 sid56 hi61
干 gan19 kon22 kan23 gaan23 con29 gen29 kheim30 cou30 coen30 sano30 co31 feija31 ko32 ikhen36 khen38 gam41
平 pin4 pping29 ping30 hira36 ppin37 pye42 py43 phian43 pei43 preme43 ppine43 bi43 pim43 o43 pinu43 akao44 ypion45 46 p46 pind46 pi53 i58
庆 kei9 qing14 tzing24 chin24 kyung25 sei37 ching41
庇 pi9 ppi18 bi20 be27 pey29 rvi29 ver30 by43
库 ku9 cu14 cou29 kou33 coo35 chu41 khu41 co42 qu44 ko46 kur49 kul49 koo49 k50 cy52 choo52 c55 kuh56 gu56 koe56 chy57 kour57 cur58 qo61 cuo61 kut62 kuhl63 schoo63 63 court63 ccu63 iyeg63 kub63 naza63 manku63 choe63 qud63 kel63 skoo63 kho63 kwu63 ure63 col63 kiu63 keau63 cru63 clu63 qual63 kool63 lu63 guet63 cchy63 krul63 rkku63 cour64 cuc64 pku64 ki64 uku65 curi65 rcu65 kuu66 yqo66 kum67 kaue67 keu68
底 tes10 ti19 de28 ty29 tis29 dias29 tay29 di30 d30 ythi30
庞 pon10 pun23 pom25 pong25 pan29 pen31 mpong36 poin36 spun36 poun36 pang36 pin36 ngpan36 ppan37 torr37 hpan37 rpen50
度 do14 du20 to22 tu29 ldo29 del29 dro33 dl38 dou38 dol40 pi40 dia40 tel40 vel40 ddou40 rdel40 dau40 doo40 ddel41 eydou41 dow42 d42 rdu54
康 con10 kon20 can25 co28 kan29 corn35 cam36 com36 ko38 kang43 kam45 kong50 khan50 kaemp52 quen52 kamp52 tchan52 chalo52 cun52 ku52 korn52 cum52 kar52 cao52 sam52 coen52 kont52 ccom52 ken52 kangg52 kom52 cro52 khang53 ccona53 n54 cor56 cou65 no66
廉 lliam13 lhelm20 llem27 lhem27 lhel27 llia27 lle29 ren33 rim33 urim34 le37 len40 lin41
廖 lyo15 re18 le18 ryo19 glio25 lio31 ljo32 lo32 syref39 syre39 ryok41
延 yan13 yen14 jen18 jan25 en25 je29 yana32 jedr36
廷 tin7 ting16 ttin27 teen33 tyn37 tine42 din43 tein43 tim44 ettin44 tingh44 jen44 tijn44 thin44 tten44 n44 ti44 lting45 rten45 tting50 rtin55
开 che14 ke16 ca22 k25 kai25 cam26 ka27 kas30
弗 f6 v26 ver27 ve33 fo34 fer37 ph38 ffer39 ff41 fu45 w45 fur46 pher48 fe50 va51 for51 vo52 ffe56 fir57 fel59 vor59 vau59 vu61 iff61 over61 uff61 pf62 eve62 efer62 66 fri66 full66 fra66 ford66 fort66 foe66 vre66 vour66 ffel66 phul66 vey66 vier66 furr66 ilov66 we66 lphu66 vil66 bv66 fre66 pflu66 fau67 refoy67 pho67 voul68 eff68
弘 hong3 hon25 homme29 moto30 jon42
张 12 zhang14 jang20 chang22 vi22 isao35 jangg38
弥 mi3 vi27 an27 yasu27
强 tyan14 jon17 joh21 john21 chyan28 djan28 hrza28 kang28 rchan28
当 don17 dam19 dan24 temps32 dun32 tan32 bdoun39 dogan39 taun39 ddam39 doorn39 tom39 dom39 ndag39 den39 tand39 tain39 tin39 duan39 dow39 down39 tant39 uida39 dar39 dont40 dame40 dant41 gdon42 cdon54
彦 yan10 hiko22 yam25 ngiin25 wa25 eing25 ehiko29 yen34 jen38
彭 pen9 ppen21 pan24 pon27 pun31 pong31 pone35 peng35 pem35 pom41 poom42 poon42 oppe42 phang42 poin42 pa43 rpong43 rpen47 upen48 spen51
彻 cher12 che13 tcher24 cha30 rcher34 c37 ch37 chu37 tjer37 ci37 atcha37 tchu38 ture38 ache38 aucha38 char44 uchar45
彼 pe6 pi19 bi33 be33 pie38 b40 py40 pa41 poy41 ba41 hork41 pea42 pyo43 pat43 er43 ester43 pio44 by55 este57
律 ro25 ry26 ru26 rod26 luy26 laub26 luit26 hry26 u27 ri27 uru27 lu27 rah34 awrah36
徒 tu7 too22 t22 ja23 tur25 to36
得 d14 t18 de22 ter25 der30 tr34 38 te38 tter38 do39 eter40 tar43 dir45 tre45 rodz45 tro45 dzard45 lotas45 ntey45 oross45 ward45 ed45 ay45 rder47 hazy47 otar48 rde49 otr50 rd50 dy52 ydy57 rhazy60
德 d6 de14 der28 rd39 ld43 t47 te49 dt51 dd53 da53 ad54 des55 56 ard58 di59 del60 deh61 the62 dde62 dder64 do64 dre64 diin66 lder66 dle67 dh68 dyn68 day69
必 bi12 be22 pi22 pee24 bui24 lba24 pack24 by38
志 shi20 zhi21 ci22 zzi23 abe23 jh23 25 ch34 ji38
忽 hu13 qu14 khu22 kho27 g29 hoo32 u33 ko34 khula34 k39 ku44 ju49
怀 whi12 wy15 wi19 wei31 why34 weis34 huai35 wai39 wyl39 vei41 kai41 wrigh41 booge41 wra41 wigh41 wil43 waite45 chwei54 wa56
思 s9 th13 rth28 us31 si32 se34 x37 ith47 z47 sh48 ci48 c48 ste48 oothe48 rths48 ooth48 tth49 uth49 ss50 ws52 fstad53 rhofs56 eth58 isi61
恩 n11 en19 ne22 rn29 an33 in33 hn34 on34 nn37 em43 e45 ine47 yne48 un48 ane48 rne49 yan49 51 eng54 nen54 arn55 ern55 one56 orn56 yen56 ryn57 ng57 earn57 enne58 hen60 hun61 im61 ene61 ren62 ehn63 gen64 urne64 ron64 am66 wn66 ean67 m67 orne67 yin67 lopek67 jurge67 ynay67 eden67 yian67 shao67 arne67 ikyan67 s68 hind68 irk68 aehn68 shi68 nee68 oe68 iron68 rkorn68 ul68 onnen68 nh69
恭 kul10 gong16 kun27 gol27 kone27 tkun27 32 gun34 gon34
恰 cha8 ca16 ccia25 cia28 cea34 chu36 cza38 cchia41 vtcha41 ja41 rchar41 kian42 ci42 zcza45 char46 ciac57 chub57
惠 whi10 hui21 whit25 whea25 whe30 hye32 hu32 whee34 e36 hew39 why39 wy39 uw39 whal39 weis39 wi40 kue47
慕 mu7 mo17 m22 mue32 mon32 mull32 mosus38 amo40
慧 hui13 hye14 amati22 ruy22 whi23
戈 go3 gor36 g38 ga38 gho40 ko44 gue49 gu49 gol51 gg53 qo53 gog53 gel53 gar54 ggo54 ggot55 gow56 gau56 ge57 co59 ho59 gle60 cor60 csics60 dacus60 quet60 geot60 ngon60 uchel60 geau60 ugg60 ghos60 gore60 gaah60 ego60 cho60 ghor60 gge60 geh60 giot61 gaar61 god63 goe66 ongo66
成 cheng14 sung18 seong28 chen28 jo28 ve29 iao29 isei29 abara30 si31 xin33 ze37 zei37
戴 de12 da15 dy29 di30 te30 dai31 del34 day34 dei35 ta38 dye45 dal46 dia47 the47 dij47 dae49 des49 dio49 dem53 tine54 trijd54 ode54 ty55 ddei55 tea56 cda56 dey56 tai56 dya56 rdai57 d58 daer59 iden60 daeh64 laday67
扎 za4 ja25 zza29 zha37 sa41 zar43 ze45 da49 cha50 zal51 ca52 j52 zaa52 dzha53 zah54 tza56 zan58 z58 zak58 tra59 zat59 zzan59 ziin59 xha59 zze59 drel59 cak59 sza59 faza59 zh59 zer59 ju59 zja59 njal59 cay59 agnes59 czar59 rcza59 gha60 rza60 uaza60 dar61 zav61 tzha61 zzar63 zuc66 rda67 zu67
托 to3 tto30 tor31 tho36 tu43 t43 tro47 tau49 tol50 ta50 thor52 tou53 tle53 tow54 tot55 teau55 ttle55 tal56 tul59 too59 toe61 tore61 tos62 te62 teo62 tur63 tall63 utou64 tock64 tl65 top68 otto68 ata69
扬 yan9 jan16 an18 yon36 ja36 ya41 yang43 gian43 ioan43 yian43 yen43 ian49 uryan49 yann50 young50 yam50 ym50 illan50 ion50 llant50 lland50 jants51 jons51 hang55 ryan58 nhang59 n61 rjan63
拉 ra7 la10 lla31 ru49 re50 rra53 lo53 rah54 llah54 lah55 lar56 le57 lu57 r61 ro61 rat62 l63 laa63 llar64 64 raa64 a66 las66 lai67 rai67 ira68 na69
拔 ba12 pa18 bert23 pal26 bard26 bbutt26 ubert26 ibert28 bar38
拜 bai17 be20 by21 bay22 bye27 bei30 ba30 bi34 bia39 b43 pa43 bri45 berg46 bar46 bhai46 boi46 rbuy46 beh46 ybah46 bjar46 bert46 bij46 rapai46 bra46 lbri47 mbec47 cela49 hbaue50 baey50 ber51 baeye55 hbau56 cbe58 ybac61
拿 na12 la20 ra22 ler23 ner26 lla41 llar41 gnal41 nar41 ar44 ira45 nah45 lar46 gna46 ller47 nha47 now47 nnet47 da47 kler47 lab47 larne47 ia47 as47 lle48 ura48 lnar48 egraa48 hler51 wlor51 nal51 arner53 a57 eler57 ah61 ne61 awlor63
捷 te11 tier27 de28 che30 je33 ge34 ze35 ji35 chi36 tej38 ja40 j41 gi42 dje42 t42 ju42 qe42 zhi42 tez42 tje43 gyo43 ko43 dde43 cchet43 gie43 ttier43 zet45 tie45 szczy45 b51 chet54 teje58 zczyn58 tief59
提 ti7 tti24 te24 t27 ty31 thi33 tee37 the46 tty47 tie49 dhi51 de52 tea53 ttie55 tii57 rte57 rty57 hti58 rti61 di62 tic62 till62 i62 tn62 kthip62 aryad62 bi62 ttys62 tig62 czy62 itli62 tih62 tes62 oteux62 ddhi62 thee62 tei62 tyar62 tschu62 nty62 dip62 thie63 tu63 thiy63 tthi64 hy65 ttir66 htio66 thys66 arty66 trie66 ttil66 d67 med68 thy68 tac68 tzi68
摩 mo7 ma25 mor26 more28 mu33 me38 mou40 rman42 mol44 rma47 m47 moo48 mmer49 mur49 malls49 mooh49 mro49 mokh49 mmel49 maug49 rmer49 oom49 meul50 ymou50 tame50 mall51 moe52 harma53 hma53 ymour53 rmou55 mour60 rmo61 mer62
撒 sa8 tha21 za29 z30 esar30 s31 ser33 ssa35 zacc37 sya37 sal37 zhi37 iser41 thad41 sae43 that49
敏 min6 mi27 mine30 mijn33 mean33 meen33 mien33 ming33 m33 rmian33 mim34 rmine37 edmin38 dmin43
教 4 jiao25 kyo27 lkyou27 jo39 gio41
敦 dun15 ton15 don22 dom22 den33 ten33 done33 tein33 twom33 doum33 dol33 dul33 rdan33
文 ven15 vin15 wen24 man29 win30 van34 men37 vern39 ving42 von42 vine42 vyn44 ve45 mun47 vim47 min48 vi48 v49 vind51 52 vene54 me55 we57 wain58 wun58 mon58 vanne58 vynne58 wien58 eming58 mkan58 wyane58 wers58 weyn58 veen58 mone58 rvian58 vegh58 kwie58 inius58 meen58 e58 mansi58 uyve58 mem58 fven58 lovin58 vey58 lwyn58 neman58 manm58 zyma58 monga58 va58 rwyn58 rmyn58 en58 zman59 eving59 rwin59 vean59 lwe59 awan59 even62 emann62 vn63 wine63 euwen63 uwen64 rven64 avan65 lavan66 ewine67
斐 fi16 phe26 phae27 fe27 phi32 ffae32 fer32 fio33 frei33 wall33 pe33 pel33 favra33 vei33 feh34 ffael35 rfeld35 fae35 ve39 vern41 fa48 pha49
斯 s2 ss37 z41 se42 x43 th43 ce44 us51 si52 54 es54 sse54 sz59 st61 sh61 rth63 ssi65 ci66 ze66 is67 ws68 c69
新 sin19 shin19 san26 hsin27 dzyn27 etal27 yshyn27 ssin27 n28 zin29 ksin32 yazin40 hin41
方 fon8 lfon25 fun25 ffon28 lphon28 fang34 phon35 lfoun35 fa35 van35 fan35 fran35 avar35 func49
施 sch8 s11 sh28 se42 shi42 ce44 ci48 si50 sche50 che51 zi51 sze51 ses52 57 see57 z58 syl58 sz58 ch58 c58 su58 tsur58 sea58 fisch58 ssi58 chi58 uche58 schon58 cee58 sil59 ns64 sce64 rsch66 mers66 sey68
日 zh21 zi24 ri24 zhi25 re26 ge27 rzy30 r33 zy34 z36 j37 gi37 ni37 nichi37 get37 39 e39 zazu44 ji44 zs44 erz44 ze44 rzi44 ij44 horo44 enohi44 nycc47 es47 ku50 kusak52 iri53 czy54 rge55 ges57 are60 ny60
旺 wan15 wang16 van21 wong32 ven32 vao32 37 won38 vang38 vanda39 vangw39 waim39 wann39 wun39 waun39 ward39 vong39 bhir39 arand39 ivang39 rwang48
昂 on7 an26 o28 en29 un40 um40 hen40 jorn40 ao40 han40 ang40 onne40 jan43 am44 yon46 oni46 agne46 one46 aung46 rens46 oan46 ag46 onn46 oun46 hem48 m50
昆 quin13 kun13 qui26 cun29 cuen33 quen33 que39 koun40 queen40 guin40 kon40 kum40 koon40 gon40 kounm40 coont40 qau40 quei40 qu41 quan45 equan49
昌 chang11 sho21 chan27 can27 tchan28 cham28 chaun28 ochir28 cheam28 cangg30 cho35
明 min6 ming23 me32 mun34 mmin34 mine36 mming36 mi37 m40 men42 myn43 vin43 a50 myo50 myeon50 im50 in50 myung50 unman50 myng50 mmi50 rim51 menzh51 klepo51 uka52 main53 aki56 mei57 ki58 emain63 rmin65
易 i4 yi35 is35 wie36 ye36 vi36 ie37 tin38 u38 uis40 hi42 y44 e47 47
春 chun7 shun18 choon25 chum25 harum25 jun33
昭 zhao13 so20 22 anouv22 ssho22 zaue22 soyou30 eeco36 soyo38
晓 hu14 sho16 xiao23 gyo25 dhou25 ja25 shaw31
普 p4 pu22 pp31 pe34 pou37 po43 ppe50 poo52 b53 pper55 ppu56 ppo56 ple57 pur58 pr61 py62 per62 mp64 pro64 bhu64 up64 pri64 pau65 pour65 pol65 pl66 op67 pf68
智 zhi12 ji15 chi26 tre26 di26 dhi27 ch37
曲 ch9 tsu22 qui23 cho24 chu27 qu35
曼 man4 mann17 ma36 men37 rman50 hman51 me52 hmann53 min53 mans53 mman54 mane54 main55 mon56 mun58 mam59 rme59 mmann59 tman60 lmann60 lman62 maine62 m62 mer62 rmann67 yman68 mein68 mak69
曾 zen7 tsen18 zehn25 jug25 ousin28 zon35 urzon36 zan41 zn41
月 yue13 jo22 o24 tsuki24 ye24 wol24 soma27 yo28 som38
朋 born18 bon18 pen20 pong23 peng25 gphor25 burne25 bloom25 pon38 ppen40
朗 ran17 lan22 ron23 lang28 lon32 rown32 len35 rand37 long38 rang38 run38 lun40 rum42 rom43 lam45 rant45 rent45 lanc49 ra49 lung49 ro49 lom49 nan49 lland49 lou50 ren50 ram51 lo53 lange55 r55 raun56 llan56 ljung56 loun56 am56 own56 rons56 lend56 rund56 randt56 luhm56 rawne56 ngiin56 rowne56 jorn56 vrone56 laun56 rung56 lawn56 room56 rhon56 gelun56 ion56 runda56 rann56 llen56 loo56 ront56 roun56 rlund56 rlant56 rauno56 rou56 ru56 rong57 ilhem57 rau57 rump57 la57 uran57 rrand59 no59 llam60 row60 llong60 mbe62 llon62 anc62 lown63 aran63 an64 oulen64 lownd64 ombe66 ellon68 o69
木 m8 mu13 34 ki35 myn36 im37 mo42 me42 mul43 kawa43 shi43 ndzin43 sogtb43 kik43 naoyu44 hmu47 miin49 emiin52
末 mo13 mer18 ma19 me24 mu25 mmer26 sue26
本 ben6 be29 burn30 bun36 pen37 ppen38 borne45 p45 bem45 bon45 bbon45 hon45 beng46 boun48 bein52 ber52 gben52 moto52 veen52 ppens52 piem52 born52 pleng52 randh52 bone52 hpend52 poa52 bborn52 rabi52 pburn52 ban52 lpern52 ourne52 been52 bn52 kenzo52 bton52 bben52 chiro52 rbank52 bern52 venia52 ton52 bur53 rtbe54 smed54 oble54 isao55 yar55 bounn57 rpen59 64 ble66 ismed68
札 za7 zar27 ja27 zza28 zha32 zu39 dza39 dra39 te39 csa39 zia39 rzy39 jaa39 elcar39 dzha39 zat39 azer42 zant44 cha47 zer53
术 shu17 chu23 ju23 jo23 chuk23 chuq23 zhu23 schu33 sh34 sch36 su37
朱 ju7 giu21 jew31 zhu34 zu34 jo38 jou38 z43 chou44 dzhu45 drew45 dzu45 drewe45 tsu45 djoe45 czu45 jeu45 jau45 gu45 zhi45 iu45 joo45 zum45 eo45 choum47 csoor47 ze48 hitle50 51 jud61
朵 do9 dor18 tal27 tto27 dot31 to31 dle34 tall34 ddle34 d34 rdot35 tou36
李 li11 le20 ri22 lie25 29 lee32 re34 yi39 lea40 ly43 lit44 rie46 lly46 lle46 leigh46 leon46 leth46 jun46 lei46 reh46 ili47 rea48 ry48 yoo48 ley48 l49 ric54 r58
村 mura13 20 ura26 gin27 tsuo27 o27 chi27 ihei27 ko27 e28
杜 du6 do23 dou25 tu32 to34 de36 doo39 dul44 dur45 dhu46 dew48 dau49 dor49 t49 d49 tou52 due55 ndu55 thou56 dh56 ddu58 da59 rdue61 dw62 dro62 dl62 douh62 duk63 duin63 true63 thoud63 dyu63 doux63 deau63 rteau63 hudoj63 dup63 tosh63 thu63 tut64 deu64 u64 ldo64 duq64 tor65 doer66 doe68
来 lai16 le16 la28 re29 lei29 ly30 lay30 ray30 rayi30 laiti30 iray30 slett31 hohra35 ra42
杨 jan17 yan17 yon24 ya25 30 jahn31 duong31 yoon31 yong31 alyan31 youn31 janc31 oliv33 an40 jans45
杭 hun8 hangg19 rand19 han19 jan19
杰 je16 ge19 ja22 j28 ger28 de29 jay36 dje38 ce40 jer40 ze42 dger43 gi45 jae46 xhe48 jor48 te49 gel49 gje52 dji52 gger52 ju53 za53 tje53 ji55 56 get56 zie56 drzej56 zet57 geof57 z58 ki58 ia59 aj59 gye59 gie59 jie59 ke59 zhe59 zi59 gers59 ggeri59 guey59 gyal59 jou59 joy59 cel59 zhde59 bgay59 pgay59 hjel59 jehu59 jar59 ggie59 drzy59 kic59 kie59 kea59 quie59 bjer59 ked59 dzhe59 uzet59 tej59 sic59 zzel59 geo59 jace59 jah60 jaa60 jeu60 jac60 kit60 rger60 jau61 uelos61 kjaer62 ingen62 yzie63 miy64 jai64 rgel66 djed68 miya69 jes69
松 son11 sson15 zon26 sun27 song30 sohn34 matsu38 thong38 szoon38 som43 sung44 con45 ssun45 sao45 sjon45 jssel45 sungg45 tzon45 ssong45 ithon45 zo55 wahei60
林 lin12 rin17 ling24 ring31 lling33 llin33 lyn35 reen40 lim42 ren44 line47 rling47 lind49 rring50 lean50 li50 rim51 hring51 rein52 rean52 lem54 ri55 lynn55 lym55 56 ree57 in58 hlin58 rine58 le59 len59 rimm59 lm59 ing59 wling59 ram60 rline60 ine60 rlin60 ly61 ryn61 ollin61 rrin63 lli63 klin66 rain66 linn66 lingh66 n66 llien66 lleen66 lyne66 linus66 leigh66 lines66 raem66 lisin66 riyn66 rijn66 reene66 ngiin66 lilah66 rien66 lay66 linde66 ruen66 rinh66 riem66 ig66 lymp66 lyin66 rym66 rumm66 lny66 liin66 rint66 limp66 koki66 rone66 raine66 lam66 ru66 leng66 ryng66 lee66 zin66 arim66 nen66 rains67 leh67 lyng67 rnig67 uilen67 l67 ylai68 hrin68
果 go6 gua22 gues29 ko29 ka29 ggu29 gal29 37 gu39
柏 ber12 pa20 bo24 b30 per30 bur34 be36 pe39 ba40 p41 bir42 pper44 po46 pel46 bb46 bel46 rber48 ble50 par50 lber52 berg52 dber53 bbe53 bat53 paa53 pet53 burgh53 pah53 bori53 lert53 vo53 pir53 ubu53 ppa53 burt53 bot53 born53 pra53 bakh53 bbert53 pal53 bide53 bu54 lberg54 pr54 poet54 deb54 wper56 eper56 puc56 rbo57 eble60 boy62 pu67
柔 rou15 zo22 ro22 yo22 gen22 zooe22 reu22 zoe22
查 cha8 char25 ja26 za32 tsa34 ca36 chu41 tra42 ch42 tza45 cza45 dja45 cher45 zza48 zha49 zar49 chai49 tcha50 zac50 sa50 chi53 jah54 chard55 chuk55 er56 jer56 tscha56 kha56 zya56 so56 giu56 scha56 chayu56 chy56 gcha56 chart56 chaa56 ka56 txa56 echea56 jaer56 che56 kele56 ra56 agher56 lje56 tr56 lchu56 car56 viji57 rchar57 chub59 chuc59 ckar61 ckard65 tja69
柯 ko12 co14 cor31 kir31 k32 cur34 ke34 c35 col36 ker39 kur44 ku44 kho48 cour53 kow53 koe54 lko54 kirk54 kor55 kol55 ka55 kel55 kle55 ckle55 qu55 cus55 yrki55 cout55 kula55 red55 kill55 or55 kjaer55 coeu55 g55 kou56 cro56 kko56 ch57 ki57 oco57 hko60 kord60 cre60 cal61 koep62 krol62 ca63 cou65 koh68 ck68
柳 liu14 lyu15 lju17 riu25 llu30 ryu36 liou37 leu37 37 mi37 miri37 uliu37 gliu37 ru53
柴 chi17 ze24 za24 chai29 tchai31 kcay31 czo31 chy31 ice31 chay31 cha31 fc31 zzi31 pchai31 ivtse31 ce32
根 gen9 gan13 rgen35 ggen35 gun35 ge35 ghan42 gon42 en46 gern46 ggan47 igen50 ken51 agan52 gu53 kan53 ger53 gwyn53 kin53 ghen53 ndon53 can53 guen53 ygin53 ggin53 rgane53 guin53 negan53 con53 grin53 epgen53 igan53 aghan53 lkan53 uigan54 gh54 lken54 rgan58 cken61 ecken62
格 g5 ger22 ge23 go39 gg39 gue41 ga42 gh47 gge49 gger50 gel51 k53 rg54 gu54 giin55 ghe55 gar58 c59 gle59 gor60 gal61 ggar61 eg62 63 ka63 h66 gur66 rgue67 que69
桂 gui9 kei15 gue20 orque23
桑 san7 sam27 sun29 son31 ssan33 sang37 xan41 zon41 zan44 sen44 thun44 sa47 than48 shan48 s49 ssin49 so52 cin54 sin55 zo55 sau55 sant55 sem55 cao55 som55 thung55 sanja55 le55 ssain55 thorn55 sheim55 shen55 zund55 tsan55 zam55 ssun55 horne55 zhan55 shang55 rcham55 some55 icao55 sandy55 jeun55 ssen55 saun55 se55 sangh55 ssam56 zand56 rcin56 nson58 giin58 su61 asan64 esa65 sand66 zsan68
梅 me4 ma26 mme33 mai37 mer38 may38 mei39 mey42 mu45 meh46 mae47 my47 mel49 mie51 met53 rme53 mi53 m57 maei59 maye61 mee63 sme64 rmay64 ome65 aleix65 baig65 mmeh65 mule65 meil65 mat65 mery65 made65 maey65 semed65 mij65 mid66 muy66 mur66 maj67 maio67 smet67 mul68 rdmei68 ehne68 mea68 mte68 hme69 zacha69
梦 mon10 mu19 mo19 mun23 man25 meng25
梨 ri10 li15 ly18 le25 rit26
梭 so11 sso23 tho23 zo30 sel30 sow30 ceau30 ssou30 sault30 zaw30 scio31 seaux33 eaux45
梯 ti7 thi14 the19 te39 tti39
森 son10 sen14 sson25 ssen32 cen40 than44 xen46 zen48 san50 essen50 xon52 se52 sem53 tson53 som53 sam55 xem56 sin56 tzen56 thon56 sim56 isen56 ssum56 sum57 nsen57 dsen57 rsen57 then58 aso58 rsson59 s59 schen60 thern60 ssom60 sun60 ssin60 isson60 zon60 sohn61 rsan62 mori62 dson62 tsen63 on63 lson64 rson64 ne64 su65 esen66 sn67 tham67 sund67 gson67 theim67 send67 rcene67 thas67 stant67 senne67 sent67 hairn67 sian67 sehn67 dad67 selm67 sien67 sten67 cyn67 con67 shan67 sant67 seen67 sse67 czyn67 shin67 rgall67 erzan67 sbo67 xe67 tha67 syn67 det67 rthum67 cin67 res67 singi67 ros67 ksen67 ozen67 assen67 asang67 fsson68 seng68 lsam68 nse68 tse68 rsem68 rse69 elson69
楚 chu11 zu25 tru27 cu30 tsu30 cho30 tr37 tro38 ch40 tra41 41 tsou41 zhu41 treu41 chau41 tsoum41 troi41 trie41 t41 rdzu41 uture41 chur41 truta41 chuur41 true42 echu44 tran51
次 ji13 cha17 c21 z21 tz24 tze27 ts30 etze39
欣 hin12 khin25 shin27 him28 shing29 sin30 khi30 cine35 tzin35 zyn35 tsyn35 ssion35 heen35 khine35 ci35 ine40 xine44
欧 o3 eu28 ou30 au37 or40 ol40 u44 al46 a48 all49 aux50 er50 l50 os56 oa57 eo57 57 ll57 heu57 loup57 ear57 aall57 ayle57 elle57 oui57 riaud57 qoria58 fion58 io58 ir60 oye66
歇 che10 cher22 chet29 she31 sche32 se35 rscha36 rsha36 chez40 chais40 ctiu40 chon40 rce40 rcia40 usch40 rcet40 tchel40 siel40 ise40 esche41 ssel41 icher41 scha47 rshal48 ucher48 iche51 sha54 sch55
歌 go20 g24 co25 col26 ga32 cor32 k32 koo32 kel32 oko32 acall32 gud32 gro32 toyo32 rgue32 goe33 gor34 uta36 38 utaga45 ge47 ger47
武 vu10 u22 wu25 vo28 bu28 vou32 woo36 m36 take36 vout39 yvou39 lu39 moo39 vun39 mu42 42 avu45 ta48 utake50 mury50
殊 sh8 shu22 sch25 tthau28 seh28 sue28 ath28 schu38 su41 ash42
比 bi7 by23 be26 b31 pi33 bie35 bea38 bu38 bee39 vi39 bbi42 bby43 pe45 p48 bey50 bbie52 bel58 rbi58 bir58 pee60 bit61 bre61 61 ppi61 mbi62 bus62 pet63 lby64 bye65 bid65 bui65 pie66 gby66 ib67 pea68 lbi68 py68 pey68 bec68 mbari68 ahabi68 peri68 bedo68 bbey68 ppey68 bragi68 ples68 ppel68 burg68 tie68 bbes68 lbeau68 pay68 bbs68 abye69 rdi69 rbit69
毕 bi8 pi23 bu28 b30 bee30 be36 pe36 bea37 py37 by41 vi43 ukpet44 bille44 bad44 bhe44 pea44 mpi44 bru44 bhi44 vill44 bie44 soro45 mbil50 bid50 mbi57 rbi59
毛 mau6 mo21 mao21 mou31 mal31 moh32 maun33 moa34
永 yong11 yon21 yom23 youn27 on29 llon34 jon34 ljung34 mi34 buro34 ye34 enaga34 yot34 n35 kafu38
汀 tin13 tine21 din22 tein28 dine28 tyn31 ding32 ting33 rdin34 ten36 teen37 tting37 ttin44 tim44 in44 ntyne44 tien44 tali44 sy44 tan45 eldin45 ide45 t50 ti54
汉 han7 ham19 ha24 hen28 ghan37 he42 hun42 khan45 hum46 hane46 ho46 gan53 hon53 an53 hand53 hem53 hayn53 ghorn53 hern53 khemk53 haen53 gang53 can53 hein53 hu53 ehr53 heu53 ilhen53 rnhe53 ahovs54 hann54 kha55 bha57 hfei60 chfei60 gham63
汗 han8 khan15 19 khaan35 khany35 m35 khend35 hol35 ham46 ha49
江 jan8 jiang24 zyan24 ki31 jang31 kyan31 dyan31 krien31 krian31 hjan32 kiyo32 45
汤 to14 tho19 tom21 ton23 town26 tan29 don33 do35 tang36 tam37 tjong37 tong37 hatan37 thom37 ant43
汪 wan8 won20 26 wang27 prosp28 wam28 wa30 oue31 ou40
汶 boon12 bun12 chpum23 win28 vin31 ven31 wen35
沃 vo12 wo18 wa23 war30 wor31 wal32 ver36 wer36 va42 wol42 ve42 lo45 w47 vau48 vor48 vaux49 vaugh49 o49 wou53 vol54 woo55 bo56 vuo56 wher56 ow56 ivo57 evo59 val59 v60 ovo60 worth62 62 rve62 wlo63 b63 veaux63 wszo63 aw63 wrol63 whor63 vell63 alvor63 iewic63 iova63 ya63 wir63 vag63 rov63 whar63 obhai63 wuo63 chwah63 vou63 loud63 veu63 ba63 wear63 bor63 rvoor63 vy64 rwow64 ohve64 vu64 piva65 wat65 voigh66 yu66 uo66 evou66 we68 erva68 wall69 voi69
沙 sa11 sha12 cha29 scha30 za38 ssa41 shar42 char42 sar43 sche48 se50 shaa50 s51 rza52 shan53 sal54 she54 cer55 schaa56 ser56 sul57 sak58 sah59 tha59 sho61 su61 sh61 sham61 chard62 wasa62 tsha62 krzy62 shcha62 xoa62 thah62 sja62 shaei62 abush62 shea62 xa62 zay62 ca62 sir62 scher62 razer62 sza62 chaa62 nep62 rasak62 isa62 msa62 zer62 rtha62 zvia62 shul62 lshan62 zhan62 sap62 rshof63 zy63 rshaw63 ufcha64 ssar64 ysa65 watha65 saa65 chau65 zz67 rsa67 gsak69
治 ch15 ge23 cchi28 rgi30 dge31 rgio31 tch31 gi32 g34 39 rge40 shi42 z42 nuzzi42 ffra42 tsch42 gy42 ngie42 ucci42 gh42 xe42 che42 uchy42 rgos42 sui42 je42 ugi43 rch43 ges43 rg45 zzie46 iji51 zzi52 ji56 zhi56
法 fa5 f27 far28 pha33 va33 ffa34 fer40 fe44 fah49 fo51 51 fu52 fag53 fra55 harma55 phaa55 var55 ff60 fad61 fal61 fthor62 pher62 vor62 ffer62 ba62 lfur62 tfeld62 pa62 beop62 sphey62 fy62 fir62 iphe62 vel62 ever62 for62 lfaou63 ho63 fay63 fahr65 ffar65 fai65 defa68 vau68 rpha68 fan68 rfag69
波 po7 bo15 por39 pol42 per43 ppo43 bor43 pa45 b46 ber47 pou49 p50 ba51 pple52 pau52 beau54 bau54 boe55 bou58 paw58 boo58 ppel58 bol59 boh61 mp62 poi62 poe63 mb64 poffo65 pe65 pper65 baud65 pho65 ppe65 peaux65 poin65 paugh65 peau65 pco65 pow65 play65 pel65 ppeau65 broi65 pall65 apo65 tor65 prol65 ople65 bogg65 buo65 pur65 ebout65 bre65 mpo66 bouw66 ouple66 bu66 lb66 mpa66 ples66 bon66 ble66 bog67 br67 lbo67 bohe67 bow67 bone68 pu69
泰 te9 ta20 tai26 ty29 ti30 tei32 the34 thai40 tay41 ted42 tha43 t43 tte44 tae46 tie49 tet49 tta51 tan52 tyl52 tey52 thi53 tre53 thei53 ter57 thij59 tr59 tyne59 teh59 ntire59 tejle59 toy59 tche59 they59 tire59 ethai59 tine59 tham59 try59 tambo60 tein60 thie60 ete61 eta62 tri62 dres63 tij65 ttel66 gort68
泽 ze9 dze21 se26 zer28 ser30 z35 ese41 see43 zi43 za44 tzer44 zei49 zier51 ce51 zy51 tzi51 51 tze51 ase52 zir53 zzet53 sa54 rze55 s56 je57 zey58 zeh58 zawa58 zard58 zz58 zeri58 zdje58 zczo58 zies58 rdzi58 tzur58 ather58 tzle58 zzor58 tse58 tri58 lazhe58 izsi58 xa58 cher58 zie58 ja58 zar58 zin58 zczer58 ac58 sie58 zu58 zkhu58 so59 zeyi59 ycze59 xe59 zail59 jer59 adze60 shol61 azar61 zze62 strze62 zzel62 zike63 seh65 tzel67 zik67 inzer69
洁 ja12 ge16 je21 jes28 ger32 ce37 ji38 gy38 egami38 egott38 ga38 gette38 kid38 gce38 jay43 ejay46 gere51
洛 lo6 ro18 llo27 low35 lau48 no48 lot49 ru50 l51 o51 lu52 rot55 la55 lor55 lou56 rou58 loo58 lough58 llow60 rau60 r60 llu61 loh61 rrow61 ros61 loe62 rol63 iro63 llot63 row63 rro64 re65 lus65 ilo65 roz66 rlow68 ra68 yro69
津 zin7 tsu25 dzin25 kin31 jin31 zen32 zzin36 gin37 gine39 zim39 zzine39 zdin39 tzine39 czyn39
洪 hon13 jon18 hong21 hum29 hun30 horn36 homme36 khund36 hom36 ran36 ang36 khon36 hor36 houn36 hhon36 huhn36 renq37 ho44
派 pa14 pe15 pi18 pai21 py25 pin39 phai39 pei39 pine39 p41 pray46 d46 piech46 prai46 preit46 brin46 rpach46 ipai47 pae49 par57
流 ru9 ryu22 yu22 ew23 liu29 lyu31 riu34 lju35
济 zi9 ji20 ki27 z32 chi33 j33 dzi33 tsi33 zdzi33 zy34 che36 zey40 gi41 aizey44 rji44 ky45
浦 p10 pu19 pe27 pou27 pur28 pps28 rpool29 hipw29 oppe30
浩 ho11 hau16 hou21 hal28 dhelm28 hoe28 msrud28 hudi29 how43 rho44
海 hei14 he16 ha23 hai24 hay29 hy30 hi32 hey34 hae39 hea40 h41 hel46 khai47 i47 hil48 hya51 hee52 hig57 hyn57 nhei58 head58 high58 hagg58 ghey58 kai58 jai58 khay58 fai58 geer58 eoi58 gat58 hui58 gei58 ren59 har59 gayk59 hein59 hos59 hid60 hhe60 lhai60 haigh61 lkhai61 hij61 gel62 hier65 hail65 hem68 hie69
涅 ne6 nie20 gne24 nje42 nye45 net47 neg47 ner48 na49 igner49 gnes49 nette49 agard49 nna49 rie49 n49 reni49 gnier49 r49 ghne49 mner49 gna49 nier49 nem50 re50 yner50 nne51 ney52 niez53 nyew55 e63
清 sei12 qing20 ching22 23 kiyos23 kiyo26 kei30 tzing35 kiyom36 chin38
温 win7 wen20 vin29 wyn30 wein34 wain38 wan38 un41 wy43 ven43 van45 on45 ewen46 49 wine50 vyn52 wun52 vinn52 wenn52 wurm52 houng52 gwynn52 veinn52 hum52 vein52 whe52 vinu52 went52 ving53 wing54 n54 vani55 leve57 ve61 lwine62 wi66 gvani67
滕 ten6 tten17 tem33 rten36 then37 teen37 te40 iten43 turn44 them44 tum44 tin44 tonj44 tnj44 oten46 teins46 tenn52
潘 pan6 pa23 pen24 pin30 pain35 phan37 pam37 ppan38 ppen41 pun48 puan48 bhand48 paign48 pla48 pran48 pon48 ppin48 lpine48 puang48 pe51 pau57
灵 ling15 lling17 ring20 rling22 rring24 lin33 rin34 rian34 rane34 lingg34 hran34 ieren35 yling41
烈 re13 ri28 le29 li29 rej30 riy30 rey32 lie36 ra36 rei37 rea37 rzej37 riddh37 reja37 reae37 rii37 rritt37 riem37 reid37 hile37 nyeol37 lri39 riel41 reye47 rie49
热 ge12 ze20 re23 je25 zhe27 ges29 rze31 ger34 er39 g43 j43 get43 rza43 rai43 ra43 geux43 rej43 iro43 jen44 pa45 esi48 rge50 si53 reh55
焦 jo12 gio14 ggio19 jau26 gioi26 26 jiao34
然 zhan14 ran16 nen23 yeon30 ra30 jan30 rin30 thu30 ren30 linge30 rzhan30 en30
爱 e7 a14 ai25 i27 ay40 ea41 es45 maeda45 ive45 em46 toki48 ei48 ehr50 aiel50
爵 6 dre22 rge23 kaku31 ku32 jue33
牙 ya3 a15 ja39
特 t6 te20 tt27 ter28 tte36 tter40 d43 dt43 th44 rt45 the48 to52 ta54 tur59 tor60 ld61 tre63 lt63 rd64 at67 tu67 tle68 ti69
狄 di7 de17 the26 ti28 d32 dee34 tti44 die44 te44 dy45 dith45 dius45 dae45 dica45 ady48 adi56
猜 chai7 tchai18 jira28 chya28 jai28 tse37 zei44
玉 yu9 u23 yo25 tamag26 tamak26 jork26 nu26 vic32 38
王 4 ong34 on34 wang36 ang38 ok38 won38 in40 wan41 wong44 weng44 mwong44 wi44 atru45 a45 enus47 g49 ng52 us58
玛 ma3 mar24 mma38 me42 maa42 mal48 m49 mah49 mer53 mu54 mam60 uma60 mo61 mor61 mard61 mare61 mmart61 mhai61 ham61 mark61 mir61 lmer61 mwe62 tmas62 oomer62 my62 giin62 rma63 lmar63 mon65 ymah65 man66 mi66 maw68 rmaue68
玻 bo3 boh26 po31 ber33 bot37
珀 per10 pe18 pper20 po25 pur29 p31 pol42 rber42 bo42 byr42 pear42 peu42 por43 ppol45 pury54 ppold54 va55
珊 san16 zan24 sha28 sham32 ssam32 za34 xa35 shan36 sa38 ssan39 zann39 chan39 sen39 sann39 shane39 xanne39 shian39 sun39 shine39 zel39 shon39 sain39 sean39 zzan39 cin39 rsian39 isand39 hsan39 essen40 useyn40 xan44
珍 jen19 ja21 jean26 je26 zhen28 jan29 jea31 ge35 jayne36 chin37 zin37 jane37 jann37 dzse37 zengi37 don37 uge37 jani37 nja37 jeen37 gen38 jay38 zhe39 gnje41 gnjen49
班 ban6 ben19 bam29 pan32 be36 bun40 ba40 bane42 bhan44 rba48 pin48 lband51 pram51 bham51 bairn51 vaan51 bain51 bhen51 bitt51 pen51 bin51 bein51 lbern51 bur51 rbijn51 bo51 band51 ber52 bban54 upin56 rbane57 arba60 rban60
理 ri11 ley26 li29 l29 rie30 rle32 r33 re36 lie37 ni38 zig38 ildi38 rly38 lee38 lle38 lli39 orie39 lly40 yl42 rius42 ight44 rli44 rret45 eight46 ry46 rre47 le49 illy52
琪 ki22 chi24 ke25 ch29 tch33 che33 qui33 ckie33 cki33 tsch37 ci39 cci39 dge40 qi40 cchi40 zee40 cky40 tzi40 ckey40 dgit40 gie40 atri40 kki40 rce40 jchr41 ygi41 kee41 gitte41 lki41 ken42 ccil42 c43 acque43 achy43 kay46 ckay49 cque54 zi56 eachy56
琳 lin19 lyn21 rin24 ri26 rine26 line27 li31 reen37 ryn37 rlene39 lynn39 leen40 ring44 linn45 n45 rlyne45 ileen47 ree48 rleen48 lind48 ry49 in51 ylin52 52 le52 lem52 rrin52 rene52 lien52 nin52 leine52 linne52 gnin52 rynne52 rrain52 llion52 rinne52 jlin52 llien52 reem52 rn52 rlen52 lle52 etlyn52 rim52 ilene53 elyne55 lene55 lleen55 olene55 elynn57 linko60 hrin60 rilyn61 lyne61 rlyn62 yn64 rindh65 ling67
琴 chen7 ch27 cen27 chin30 czyn31 tchen35 cin37 tchin38 tsyn38 ckin38 combe38 cuin38 zen38 chan38 jean38 zcze38
琼 jon16 chon20 jone31 jo34 cson34 johan34 qiong34 chuen34 giun34 gun34 joan34 jan34 june34 rjun34 rjeon34 ljung34 tchou34 qui34 rtune34 chhoe34 udyon41 dyon41
瑙 nau5 now24 reau31 al31 no31 low31 neau31 enau31 au35 henau47
瑞 re13 ri13 ry26 ra26 rie32 rey39 rry40 rri42 rre44 ree44 rai45 rei45 r48 rrie49 ray49 rea50 rui53 ro53 rhe55 rae55 lle57 rra57 dry57 rel59 nri60 ret61 rid61 tre62 rell62 rue63 wri63 rip63 le63 red63 rrier63 zui63 shweh63 raith63 phrey63 ruey63 riott63 chlee63 reux63 wra63 rhyi63 riess63 var63 rah63 run63 raich63 rze63 lui63 hreh63 ni63 rir63 rhy63 indo63 ieres63 aride63 rrick63 raw63 reys63 ple63 raam63 rij63 wren63 lrie63 rew63 rikai63 rres63 rye64 jorns64 rria64 64 rues64 ren64 ourie64 ary65 rret65 rriot65 reis65 rin65 irie65 rrio66 orans66 rheo67 reig67 lrey68 fer68 ury69
瑟 se18 ser20 ther23 the29 sse30 sser31 ce35 cer39 tha39 so40 rthur41 thur41 sur41 th44 sor44 s46 sher47 su48 ather48 use49 cel49 sa50 xe51 ssier51 ssey51 sir51 thir51 thi51 zer51 si52 sie53 sy54 zar56 see56 etha56 sh57 set57 thu57 ss58 che58 sbery58 sette58 thee58 thal58 sseur58 shere58 scher58 lthei58 ntha58 ashei58 lze58 shur58 sch58 rsais58 rze58 asey58 sers58 uceur58 cu58 lsud58 sad58 stay58 cener58 aset58 thou58 er58 ceu58 schet58 itho58 ltha59 dse59 rthu59 she59 zelbu59 sert59 osso60 scel60 sei60 ring60 hsel60 za61 zse61 sel61 thel67 selo67 eser68
瓜 gua5 guar25 ga30 qah31 cqua31 kua31 gau31 rat37 grat38
瓦 va7 wa14 war39 var42 is42 a42 ba43 wat43 la45 val46 i46 wal47 oi48 hua48 ve50 ois50 y53 ua55 vva59 vai59 ver59 v61 w62 vo62 vall63 wla63 ir63 ix63 it63 waa65 van65 voi65 oua65 vi65 awa67 we67 vad68 was69 vah69
甘 gan7 gam20 kam31 ga32 gen36 kan40 cam40 com43 gem45 gain45 g46 kitsa47 qan47 garn47 gla47 gaen47 gum47 khan47 rgant47 gang47 gom47 ekarn47 gu47 kanh49 gai49 gemp49 gag50 agan50 masah51 gann53 comp54 cgann55 rgan58 masa62
生 son11 sen24 sheng24 cente32 shida32 chon32 shen32 yama32 seng32 gyu32 hava32 essen32 lson33 40 kondo40 san46
甫 v8 p14 b28 phu28 pul28 f31
田 ta17 da17 32 ten33 tin35 thien35 jeon35 reide35 shige35 tsubo35 sui35 toru35 tsuya35 stien35 kunio35 iita36 ide36 rin37 iyasu38 ti39 ko39 yusei40 til44 o46 usei48 in50
申 shen17 shin19 schen20 sen26 shi26 chen30 sh37 shein40 seien40 shing40 schin40 zan40 szyn40 schan40 szen40 schon40 shan40 cen40 ssen40 jae40 rchen40 rshon41 s47 hchen55
甸 di16 tin17 din23 tem23 rdec23 rdine23 lde23 the34 thi41
留 riu15 liu18 lyu20 lju27 ryu27 ru33 leu34 lius35 rius35 nyu35 ly35 liau35 reu35 liuo35 lue35 li51
略 llo8 lho21 rius28 lio28 lliot29 ius34 llio35 lius35 iro35 zet36 ulio36 hlia36 riot36 arius39
登 den6 don25 dden35 ten36 dem37 lden40 tten40 rden40 ton41 rdon44 ddon45 eden47 uden47 do47 dan49 dene49 nden51 urdon55 en56 deng56 done56 deosi56 teyn56 ethen56 denne56 dyn56 tern56 taen56 rdern56 tta56 dom56 donn56 dae56 lding56 doon56 rdaen56 tem56 rdain56 ddal56 tin56 ydin56 rdin56 rone56 ngiin56 idun56 bten56 htain56 rdan57 idank60 urden61 gden65 rdem66 dank67 gdon67 de68
白 be14 b24 bai28 per28 beth29 bet29 haku29 bei30 ber33 by35 bat36 betta36 bine36 beta36 vai36 bald36 bu36 uboy37 pa50
百 ba12 pa21 be21 pe23 b23 ber29
的 t15 di15 de16 d17 te22
皇 0 nohim39
皮 pi4 pe30 pie31 ppi31 p32 pea33 py38 pee41 ppy55 pj55 pu56 pel57 pre58 pei60 mpi61 phi62 bi62 rpero62 fy62 perie62 appey62 pyy62 pith62 puy62 ppe63 sa63 pai65 lpili65 pyt66 rpy66 epre67 pij67 pa67 sepi67 pir68
盖 ga13 ge18 gai23 gue28 gay32 gei34 gu35 ghe35 guet39 g42 gui42 geh43 gae43 ky43 gey44 gues46 giu46 ghai46 gi46 ger51 guer52 geyl53 krai53 feke53 elga53 hiy53 gej53 hey53 giai53 gyn53 got53 gaj53 greit53 ngay53 guei53 gau53 gjel53 guy53 quet53 gheo53 gget56 gen56 gre58 lga59 kyla61 go62 grel64 gge69
相 syan7 sian19 xiang24 sjan26 san26 ko40 chan42
真 zhen17 gen20 jan24 rgi25 jin31 rjmeb31 shin31 param31 mac31 rgeon31 miya31 chin32 mar36 zin37 zi39 maruy45 jen46
知 zhi12 ji16 z24 hashi24 ki24 ch35
石 shi18 s20 24 si25 stone26 ishi26 seki26 ilin26 ds26 takub27 sch31
碧 bi11 pi19 be24 bu30 by32 b32 bea36 bri37 bel37 pa37 beck37 lmeba37 ppy37 pee38 rbee38 britt42 bee42 byl42 pe53
礼 li12 ry20 re20 ri27 r27 lle27 tlee27 eza31 za38
祖 zu8 jo24 ju27 zou32 zo34 cu37 38 zzu43 uzu44 dzu46 su48 jos48 zouz48 zhu48 drui48 jau48 zuw48 zout48 dju48 rzew48 djoe48 zgur48 tzu48 zsudz48 jum48 gel48 zoo48 tsu48 zon48 so48 ljo48 zy48 rjeu49 zue51 dze51 jue51 lj51 nju51 giou52 jzul52 gio57 zul57 rgiou61 zzud62 jzu63 dz64
神 sh15 jin16 s22 shin23 hen25 jimm27 oj29 usin36
禄 lu12 ro16 rus23 rod23 ru24 khlu24
福 fo15 for15 f23 fu25 vo33 ffor35 fau35 pho36 fou38 ford41 fur43 fort45 fol47 faw47 foe48 fal48 v48 fuku49 ff50 fow51 fog52 ph52 fa54 ffo55 ve57 foo58 uff59 ver59 fre59 ffer59 foa60 furt60 chfor60 ffaut60 ath60 foud60 phus60 foh60 ftu60 vrij60 olff60 vr60 gov60 four60 faul60 efen60 vir60 fel60 rfer60 ifi60 folka60 gfal60 voi60 fzai60 voo60 fot60 foul60 vel62 efe62 dfor63 wfurd63 rvo65 lford66 fer66 feu69 fortu69 fe69
禾 vo13 wo19 vol28 von32 wa32 hal32 vu33 khok33 vuc33 eyrou33 vor33 war33 wre37 h39 he39 ch42 wreh43 voor47 ho48
秀 su20 sho26 xiu26 tiu26 seu27 shaw27 szal27 shu27 sooyo27 s28 ng32 ang41 ciu41 siu42
秋 tyu20 tiu20 chu22 chur27 aki27 tu27 chael27 chi27 choe27 chel27 tyut29 ciu41 cu42
科 ko7 co13 k34 cor35 ke38 c43 cco45 cho48 kor51 kko52 ker52 kow54 cot55 cko55 ka55 kho56 coe57 fo58 for58 coa60 chu60 kou60 cour60 ku60 koe61 ch61 kir63 que63 cke64 65 koo65 cau67 ca67 thor67 fro67 cu67 koh68 kee68
积 j15 ja22 je24 ki29 ji31 ggie31 vlje31 etje31 djeb31 tric31 olja31 lj31 tlja32 kit36 gi38 ky43
穆 mu4 mo24 mou27 m28 moo35 mul42 meu43 ma44 mur52 mmu53 my53 mun54 mus58 moy59 elmo59 emon59 mguu59 ootoo59 mueg62 moor63 mut67 moore67 smou68
立 li13 ri21 lli25 l32 le33 rup34 rit36 lly40 lip40 lit41 lien41 zi41 ru41 ukrit41 zri41 gnero41 leek41 dlit41 arri41 oli41 lley41 ey41 lie41 rli41 rith41 lle42 lid42 illip44 lya44 rri50 llip54 56
第 di8 ti21 de28 dy29 die32 d35 ty36 t36 tte36 thie36 dier36 tri36 ity36 ddi37 ardi45 dies47
答 da3 ta19 tap27
策 tze14 tse16 ze19 tzer23 zer25 ce28 tz38 tsere38 ji39 ta39 zeh39 zze39 etzer40 lzer44 elzer48
简 can15 jan20 kan22 jen25 ken30 jian30 chien32 jon32 ryca32 gien32 jane32 je32 lcan35 lkan40 kin44
米 mi3 my29 me29 mie41 mee42 m44 mmi47 mea48 mu49 mmy53 mme53 mey53 mik57 ni60 mih60 mic60 mid62 ma62 mei63 miah63 mui63 met64 emi64 mmie64 mo65 muh65 mir66 rmi67 hmi68 min68 mil68 rmey69
素 su12 so21 zo28 suk31 ssou31 sso32 si35 sa36 sse36 sou40 usse41 usso41 zu41 soo42 s42 stle42 ssell42 sseau42 sug42 ssl42 aciel42 ezue42 se42 sel42 zzo42 cia42 ssel43 sob43 ce45 uce55
索 so5 sso25 sou36 zo37 thor38 sau40 tho41 sor42 sa43 sho45 sot48 sol49 thal50 su50 sel52 ssel53 co53 ssot54 szo55 xo56 stle56 seau57 thau57 sseau57 the57 saw57 zor57 s57 ixo59 sow59 soa62 sok62 ssol63 sall64 zzo64 thall64 ceau64 ssou64 some64 tzell64 stro64 ssell64 zeau64 rsoff64 sio64 ucser64 uca64 thug64 ycel64 ser64 sir64 zel64 sue64 sawh64 z64 saul64 cso64 64 sthor64 ssog64 shu65 nso65 sha65 salt65 esel66 isol66 zow66 szoo68
约 jo8 yo14 jor32 io33 yor34 llo44 o45 i48 llaud48 go48 yu48 49 joo53 yot54 illo54 llot55 joch55 ju55 joe55 lhaud55 jerg55 jau55 yeo55 suns55 llaux55 hio55 yeu55 jun55 yuk55 eux55 jur55 joc55 lator55 yon55 ijoo55 eu55 u55 yi56 rroye56 ljo56 joer56 jar56 aiot56 iof60 gio61 e65
纪 gi15 gui20 ki22 zi27 jia27 tsuki27 gee28 guy28 oji29 ky39 ji40
纳 na5 ner18 ne30 nar41 nna44 nu45 nah52 a53 no54 nne54 nner55 nor55 gna57 er57 rna58 nat58 nal59 tner60 rner60 nnes60 nha61 n62 nnat63 ina63 nard63 naa64 kna64 nes64 64 nette66 naugh66 ni66 nnan66 ano66 llner66 naul67 ra67 ar67 hanne68
纽 new13 niu22 nu23 neu23 nyu28 ne29 nue32 neau37 nho37 iu38 ue39 uelle44 uru44 gnol44 nieu44 gno44 aeus44 juh44 not44 nur44 nuh44 ion44 nuy47 ua47 e52
绍 sho11 sau19 sha24 so30 scho31 schau31 ssau34 shau37 s37 shokh38 cheau38 sza38 chow38 sawh38 gyo38 rshaw38 cho40 sauc46 shot53 chof54
维 vi6 ve20 wi22 we33 vy39 ver42 v46 wie46 vei48 vie48 w52 va52 wei52 vey53 wai53 wy57 vai58 bi58 vet59 wer60 oui61 wa61 vel63 whi63 ewi64 vay64 64 vee64 wee64 vic64 evi65 rvey66 wel66 way66 wit67 ri67 vo68 eve68 vius68 be68 vea68 via69
缅 men3 man23 mien24 mian33
缇 ti13 tti18 te19 tee27 ta30 yte30 ity30 t30 tii30 rti30 ty41
缪 mu7 mew22 miu27 myu28 ml30 mau30 egmul33 mve34 myo38 mio39 mue43 mv43 hmue45 hermi45 myon45
罕 ham15 han16 ha17 h28 kha32 gan32 qan33 khan39 ho39 dham39 hamz39 him39 ynham39 am39 ago39 urhan39 rham49
罗 ro4 lo23 llo40 ra41 ru45 rou46 roe46 r49 l50 row51 roh52 roo53 rrow53 rau55 rot56 ros56 reau56 lau57 la57 rol58 raw58 law58 low59 lou59 rod61 rho61 reu63 ron64 roth64 64 lu64 rro65 no66 ror67 ello67 yro67 rough68 llow68 raud68 ruo68 roa69
美 me9 mi15 ma28 mel34 m37 mai38 mme38 mei40 my41 mir43 may43 miiii48 unfor48 gapo48 agawa48 rmet48 lmey48 mie48 mer48 net49 rmy49 yos51 pan51 mayno51 mee52 hmey54 hme54 hmeye56 lme57 mmel59 mil59 mail59 omay62 an62 yosh63 umer63
翁 on6 un26 von27 wong34 ung35 hon38 vongs41 um41 ohm41 om41 orn41 onn41 won41 ant41 own41 cione41 wonk41 oen42
翠 tri14 tre20 tra22 trie27 tru27 tree29 trub34 dri34 untry34 trio34 vetre34 pioli34 traye35 trell37 tekel37 tres38 te48
翰 han9 hn16 hann26 n31 ham35 ha36 hen39 hane40 an40 houn40 hine40 elvre40 har41 cai41 ahan43 eh43 gham44 rn48 h53
老 lau10 lao12 ro22 rau29 la38
考 co15 kau20 ko21 cau29 cow30 cor31 kow34 cal35 cou36 cour38 kol42 ca43 cho45 caw46 kaw47 ka49 ckow52 khao52 kor52 kauer52 clau52 kall52 cao52 gami52 jacko52 ajkow52 khou52 rcot52 kro52 cer52 cu52 cil52 chu52 kal52 caul52 kkhao52 tot52 rcut52 chel52 tkow52 ikeu52 cquar53 ckau53 chor53 ccul54 kou54 cclo54 coun56 kaus58 chow58 coe58 uchow60
者 ter15 je22 ja22 z22 jai22 dha23 dze33 ge37
耐 ne9 nai23 rne26 knech31 onne31 nya31 ni31 nnet31 nu31 ney31 n34 47
耳 l15 r16 er22 al25 llius26 ule26 urage26 tles28 ar29
耶 ye12 e15 je22 er23 yer30 ya31 j45 ille46 y47 yea50 el50 yi53 ja53 eh53 lle54 jer55 et56 ge56 yo56 ers56 ie56 lleux56 jae56 yor58 ere58 hje59 oye60 uille61 a62 yel63 yet63 llet63 oyer63 ey63 ia63 hier63 illes63 gjei63 illey63 hayes63 oijer63 liez63 iller63 jhe63 lji63 jaat63 ero63 vaye63 ilhac63 ra63 yie63 il63 illet64 iuli64 oyet64 ur64 iey65 jee65 eye65 zye66 rek67 io67
聂 ne4 nie23 nhe26 net32 et34 gne40
肖 shaw14 sho16 cho26 shau26 scho29 chau35 syo35 sea36 xiao40 se40 scio41 chot42 shore42 shog42 rshon42 schor42 icho42 show42 sha42 ho42 sciot43 she44 shor48 schot48 haw54 sh55
肯 ken9 cken24 kem29 kin31 ke34 can35 kan36 cen39 con41 ichen45 com46 kon46 keng46 kn46 kien47 kun51 khen52 khem52 queen52 ckenb52 coln52 akam52 ccone52 kann52 kehn52 lkaim52 ccon52 car52 kinne52 kinni52 negan52 inke52 kir52 kian53 khemu53 ckin53 cme53 in53 khe53 ncken53 chen53 khod53 dki53 rkun54 uesne54 acon55 kken56 ci56 ccli56 aken57 jken59 korn59 rkorn60 rkin68
胡 hu7 ju23 hoo27 ho29 hou31 khu34 kho36 hoe40 hue43 vu43 jo43 hum48 rou50 whoo50 h50 hoof50 xo50 phu50 guu50 hau50 gri50 wuy50 gi51 khouk51 owun51 wul51 rrou51 rawcz51 52 yu53 churg53 aju53 hoec64 hayu66
能 nen10 neng20 no24 non29 ne30 n31 em31 nner31 rnon35 unen36 nai41
脱 to7 tu19 tus26 khta26 qtoa26 qta26
腊 la11 ra12 ru25 rath25 lac25 rra25
腾 ten4 tem33 then34 turn34 tom34 tan34 tun34 ottom34 teng40 rten40 tten45 lten46 gten48
臣 son13 lson20 sen21 chen26 sson27 rson28 rsson33 chon37 zean38 assen38 ksson38 isson38 pson38 rtson38 jssen39 vlsen42 esen43 pesen44
舍 she14 sche19 se20 che28 sher29 sch33 sa38 scher38 scho39 ze41 sh41 shir42 sha42 icher43 cher47 rche47 dsjo49 nicep49 sko49 khe49 nabas49 schjo49 zing49 zel49 vsha49 skjo49 sse49 sur49 scha49 shel49 schor49 uce49 shech49 shle50 shor50 schof51 cer51 ce51 schee55 sze58 yce62 acer64
舒 shu13 schu19 sch23 sh24 su25 schuh39 scho39 scheu40 she41 ch43 szu43 chou43 chu43 schei44 cho44 s46 ash47 schut48 sz50 schuc50 shuu50 shi50 albi50 chau50 shoo50 esheu50 shaw50 shoua50 shou50 hishe50 chut50 us51 schul54 scher55 jo57 rsho57 sho58 scuse60 tesh60 jsu60 tshu61 nshu66
良 rian19 ryan21 ryo24 lyan24 llion28 lian30 ria34 lha35 an35 ryang35 llan35 lean35 lanq35 lhae35 yoshi35 llian35 n35 rlian36 ra37 ras38 liang43
色 se14 xe18 ser26 th29 sh29 rcet29 srae29 saw29 ssel29 lsy30 lucin30 ther42
艾 e10 a11 i27 ai30 ei33 ay34 al36 el42 ar48 ey51 he52 ia55 er56 ae59 her59 ic59 all60 ed65 es65 oy66 ha66 ailey66 ghe66 u66 isaa66 ate66 av66 haig66 yukh66 skil66 quoy66 h66 auvet67 xzi68 in68
芒 man19 mang22 mon25 mao25 mount26 mans29 mand29 mun29 mong35 ma35 mum36 muang36 mant36 meng36 rmen36 mar36 mane36 minc37 41 moun45
芙 f13 v16 ve20 ff28 ph30 fo36 uve37 fe37 fer37 ugh44 phu44 if44 re44 hibi44 voe44 hovt44 th44 euf44 feru44 effe45 rve48 fol49 ave49 rv56
芝 ze18 ci22 chi22 ch26 zhi27 ji27 gi29 dge29 ech29 zie29 zi29 rzy29
芬 fin15 fen18 ffen27 fan27 ffin27 ven35 fa37 phan39 efen40 fi40 phine40 fun40 phin40 pha40 vine42 finn42 pheng44 fein44 van45 even45 phane46 phen50 fran50 f51 fenn51 hanes51 hanta51 vaign51 veen51 pham51 ffion51 fim51 fine51 effen51 evi52 phon52 fia52 fra52 ffing52 pfa52 fins53 vin54 phe54 fe55 fanel56 rfin59 evin60
芭 ba7 bar18 pa23 bha32 par39 bah39 bra39 po39 bac39 atana39 ppa39 ber39 b39
芮 re12 ri16 rie28 nae30 orax30 urair30 ne30 ir30 ray31 kary37 ry38 ra40 ary41 orri42 rri42
花 hua23 qa24 va28 fa29 ga29 huar31 prah31 iffer31 fra31 nka31 noka31 gha31 ca31 ghua32 asamb33 far33 bana33 wa39 abana46
苏 su5 so25 sou27 zu35 soe38 s41 soo42 ssou44 ssu45 shu45 szu52 thu54 xu54 asu56 sous58 sup59 zo60 sun60 sa61 sue61 sz61 ssus61 z61 si61 ssoux61 sure61 sual61 lsud61 stou61 csu61 saw61 xau61 schoe61 rse61 tsui61 shue61 zou61 syl61 sau61 ssous61 show61 zur61 swa61 sur61 zoo61 sho62 izo62 zuh63 suk63 xous67
若 ro12 jo14 zho31 ruo31 31 rgeau38 jaku38 lo38 chiza38 ryl38 raad38 geof38 zzot38 ra38 ur39 roi39 zol40 jod40 jeau42 rze44 r46 ujeau49
英 in6 en22 im26 ing29 ei31 ying31 hin40 40 eng43 sora43 heim43 jin43 nogu43 yen46 eing59
茂 mou15 mu15 mal21 mau22 moo22 kur32 mo33 kuriy34 mao34 kuri34
范 van10 fan14 fa25 va25 von29 fran29 fein35 36 kanha36 vangs48
茜 si25 ci25 ssy25 cy25 ssi25 sie27 i32 sy32 se32 sing32 zy32 xie32 sh32 s32 ti32 tsie32 chan39 isie42 cham47
茨 tz11 ts16 c20 z21 cz34 tts42 tes43 tsch45 ds47 s49 czy50 etz52 tch54 t54 th54 ch56 lts57 tze58 58 atz60 ates60 zl61 ats61 chin61 tzsch61 tse61 tzer61 rth61 x61 szec61 zie61 tt61 cs61 aerts61 ostes61 ech61 rtzs61 lzl61 dz61 rtzi61 zi61 chi61 otes61 rzu61 rz61 ci62 els62 utze64 oetz65 sz66 rtz66 itz67 rts67 ights68 tsz68
茱 ju4 jo23 giu28 j30 gea30 36
茵 in5 i26 yin28 yen29 ynne30 rine30 hein36
茹 zhu15 ju23 ruj26 ruch26 rue26 zsuzs26 zuz28 u28 jous28 nyo31 ru32 jou35 zu36
荣 jun16 ron21 rong21 jon29 ren30 ung30 yeong30 llon30 aving30 glio30 ei30 yong30 ang30 jung44
荷 ho15 hol20 he23 ha27 jo27 h29 re30 hel38 her39 hur40 r40 holm41 haal41 yroux41 hal41 hoo41 gu41 hor41 lho41 hou42 lhol43 ujol45 ch50 hi50 jol51 hr51
莉 li11 ri17 ly28 le30 ley30 lie31 lli35 lly36 lee36 rie40 ry42 llie45 ali48 ree49 re51 i52 lea53 rey53 leigh53 rri54 l54 rrie54 llee55 ryl57 lj60 lek60 zi60 lyn60 reh60 lid60 mlee60 rai60 ro60 nne60 inder60 rlile60 nedr60 vre60 hle60 adey60 tley60 tvong61 elie61 61 larie61 rin62 erys63 orthi63 rly64 elec64 lier65 rre65 ria67
莎 sa9 sha18 ssa23 za25 tha33 se34 shar41 cha43 sia48 cia48 sah48 su48 rsha54 char54 esha54 ser55 ntha55 ha55 sham55 shad55 sorn55 cea55 chere55 sso55 ica55 schan55 ssia55 amara55 shau55 artha55 saa56 ja56 hsha56 liza57 shda59 tsa61 jsa62 eshda65 iza65 ese65 shaa68
莫 mo3 mor37 mer37 mau38 mou38 mu38 m44 me44 mmer46 mur47 ma47 mmo51 mol51 more52 hmer56 mme59 moj60 mel60 mow62 mour62 mon63 moh64 moe64 moo65 mos66 mir66 mm66 maud66 mmern66 meau66 pau66 aso66 hmoh66 rmeu66 rno67 mall67 helm67 eumer67 mone67 mirr67 muh67 moun67 amer67 lmog68 mi68 rmer69
莱 le9 la26 re28 lei31 lai31 ri35 rei36 ly37 ra38 lle38 rai38 li39 lay40 ry40 let44 ley48 ligh51 lea51 rie51 l52 llet54 leh54 ray55 r56 lae57 lie58 lein58 wrigh59 ret59 righ59 rey59 ro59 lley60 llai61 res61 les62 na63 llais63 rae63 laye63 rye64 lo65 rya66 lee67 lli67 y69
莲 le18 ren19 len28 la31 lia33 lian34 lin36 lyn38 line38 ni38 lanne38 laine38 lynne38 llie38 lyan38 lina38 lyi38 roni38 ry38 ne38 llian38 lise38 aling38 jli39 leny40 padm40 rle43 re44 llen46 li54
菩 bhu12 bo12 p16 pho23 pu34
菲 fi10 fe19 phi24 fie32 ffi36 ffe41 phy42 vi42 f43 fer43 ffie45 phe47 fel48 field48 ve49 fy49 fa49 feld49 ffey52 pha52 phoe52 fai52 phai53 phil53 fei55 efe55 ffy55 rphy56 yfie56 ffet56 fay56 phae56 pfei56 fu57 phee57 lfi58 fee62 y63 ph63 ffeld63 var63 afee63 fill63 fli63 phyr63 fair63 he63 ffell63 vais63 ufexi63 ree63 ffei63 hui63 vey63 fiy63 lfre63 shta63 the63 vir63 ffee63 phei63 iphe63 phie63 hfeld63 pi63 phu64 vie64 va64 yfi64 pfi64 thie64 rphet64 uffey64 rphey64 rfy64 fyd64 fiel65 phin65 efj65 fear65 ldfie65 fau65 fia66 rvil66 hfe66 feife67 hefer67 mphil67 ffyd67 rfel68 vea68 fyf68
萝 ro8 lo10 lau30 lor31 llows37 racz43 raczy50 llo52
萧 shaw14 xiao18 sho23 scha30 cho31 31 shau31 chot32 show32 sjou32 sol32 zill32 schau35
萨 sa4 za24 ssa27 su37 sar40 tha44 xa44 sha45 saa45 so49 sah52 s53 se53 ca53 zza58 z58 rtha59 sal61 thu62 gsak62 szas63 san63 th64 sut64 sza68 a69 sas69 sak69
葛 g5 ga29 ge31 go31 gar36 gor40 ger41 co42 god43 gue43 guer44 gu45 gho49 ke49 gaard49 gru49 zgo49 kourt49 gour49 rgaud49 ycott49 gau49 rg51 petty54 gwyn58 pett58 gh58 gil62 gr64
蒂 ti7 tti22 di28 ty28 te29 thi38 tie40 tty41 tee45 die46 de46 dy47 rty48 ttie49 t51 thie53 thy53 tea54 tu55 dee56 rti58 dhi58 ttir58 ddi59 thu59 tj60 tte62 tit62 tin64 ta64 tur66 tthi68 rdi69 the69
蒙 mon6 mun21 mont32 mond32 men34 mmon35 mo38 me45 mum47 lmon48 mons51 mom51 mou51 mu51 mund55 rmon55 ment58 58 mone58 moun58 muean58 ranji58 hmane58 mam58 amonn58 mohn58 mondt58 meen58 momm58 menkh58 lman58 maun58 rmot58 mion58 mount58 sie58 rmeau58 mmu58 reimu58 munn58 smann58 lmour58 mmet58 dmond58 moe59 tatt59 umoon62 imond62 eiso62 ymond66 munds67 mer68
蓓 be13 pe22 bei23 bed23 ppert23 pade23 ebbe30 bbe30 bet34 ber35
蓝 lan15 lam23 ran24 len25 la26 ram30 lang30 rem30 lem30 land36 lin37 ra37 lane37 ploy37 llany37 zen37 37 llen42 rran45 rlan51
蓬 pon18 pong18 phon24 pom24 pol27 porn27 ppen36 pun37 pone37 poom38 phone38 dprom38 bong38 bom38 bol38 phun38 pons38 pain38 phonc38 po39 pen42
蔡 zei14 chi21 chai24 cha27 ze28 tsai28 sci28 zeu28 zets28 mag34 ma35 tse37
蔻 ko10 co24 cole28 go28 col29 cho29 kho29 cle29 cquel29 acole31 kog42
蕾 re9 le14 lei30 la33 ra37 ley37 lett37 let40 rey41 rei43 lay44 ri44 li44 illat44 red44 ire44 reu44 llay45 lle46 erey47 irih49 rih54 les55
薇 vi9 ve20 we25 wi34 vy34 vil38 wil39 way43 vie43 wee43 vee43 vei43 oui43 vay43 vit43 vell43 vild43 zweni43 voll43 veigh43 may43 bear43 wii44 vieve44 rwig44 vir44 iwe45 avy50 rvi52 owic54
薛 che24 sche27 s28 she29 scha31 sit32 si35 se36 scher37 37 zi38 sid38 zael38 shirt38 scio38 yszew38 shain38 sheh38 shay38 shah38 sea38 cha38 xi38 threa38 cher38 ches38 schr38 sh38 zie40 shee40 set41 x41 sha52 sa52
藤 ten19 to21 ki25 tten29 te32 32 vine32 tyn32 tsuya32 koji32 insai32 ytan32 uten32 jim32 oriya33 miho33 tok34 fuji37 fujim41
蜜 mi1 me27
行 gyo15 ko16 21 xing22 h23 aigyo26 chen36 chin40
衣 i7 e15 y17
裘 jo17 cho27 chau28 ge28 lchow28 rtue28 chl28 ju28 jow28 giuf28 qu28 joe29 chu31 ciu41 cu43
裴 pe5 pre27 27 bae27 bui27 al27 per42
西 si9 ci20 ssi28 sy32 se37 ce38 xi39 cy40 sey40 s41 sie43 the44 see45 cey47 shi47 ssie48 sh48 sci49 hi49 sea50 zi51 thi51 thy52 sse52 sig55 ssey55 cie56 cci56 xie59 sit60 hy60 c60 she60 ssy60 szi60 sri60 rthy61 sai63 ch64 rci64 xey64 chi64 sch64 ji64 thie64 szy64 ssin64 schi64 sthe65 ti65 sii66 ze66 thip67 usi68 isi68 tsi69 y69
觉 jue16 ku16 kaku16 gio26 ggio27 cqua28 s31 ka33 34 gues36
詹 jen17 jan18 ja21 gian21 can26 zan28 giam28 gen28 jam42 zam42 gan42 gyan42 than42 sea42 jaan42 jae42 gjan42 jay45
让 jean9 gen23 gens30 wrong30 zhan30 ja30 zan30 rena30 rgen30 yangn30 roux30
讷 ner19 ne20 ana23 chyle26 nul26 nne26 nnes26 no26 nner26 ine28 na30 gne32
许 sh9 sch18 ch30 schu32 che34 chu38 she38 hue39 s41 ish42 hu45 sz45 rsch45 her45 hiell45 ka45 hii45 rusci45 schy45 snok45 tshi45 ench45 hrach45 ach45 szy46 asch46 ush46 shi47 sc51 ouch59 ouchi60
诃 ha5 ho21 h30 he30 ch32
诗 s16 shi16 si16 sh29 psha29 rish29 stee29 hsh30 ifteh32 sch35
诺 no2 nor40 o41 neau47 n48 nou48 nau48 kno48 not50 now51 nu52 ro53 neu55 na55 rno56 ner57 58 nus60 neaux60 nault60 naugh61 uno61 naud61 ynaud62 ne63 rnol63 nour64 nod64 lo64 nell64 nnot64 nnow64 ono64 rnaud65 ino65 nur65 ow65 nol66 nowe66 l66 nal67
谢 se15 she15 che27 sche28 sha34 sze36 chet39 sh40 cher41 je42 shi42 sher42 scher48 xei48 scha49 cie49 kjel49 sey49 schei49 sia49 tse49 si51 sie51 shea52 shch52 shei52 sc54 sheh54 shir55 siero55 sja55 chert55 cha55 sei55 jar55 agsay55 kie55 chae55 zi55 zie55 schi55 shiko55 xey55 cy55 t55 sya55 sye56 schee56 sa56 shay56 rzec56 gel56 schae56 shchy56 jei56 ce56 ucher56 jef56 jere57 xeie57 kal58 sce58 sheil58 chie60 schje61 shche61 tsche61 chez62 uchez63 schj64 sheik65 ntse65 chi66 jer68
谭 tan10 ten18 tam19 than23 ta28 tem29 tham30 tein36
谷 gu17 ku19 g25 qu26 kuk26 ggun26 tomo26 ki26 ggut27 gru27 goo42
豪 hau6 hou17 how24 ho35 howe37 jau40 hoo40 heu46 hal47 ha47 hower47 xo47 haw47 ol47 who48 heus48 jo56
贝 be4 ber23 ba28 pe39 b41 bay43 bai44 bei45 bel48 bey49 bbe50 bu51 bae52 bi53 ve53 bet54 bie56 pa57 ppe58 by58 bur60 bec62 bo62 obe64 bell69 rbey69
贡 gun10 gon11 gom24 gung33 go34 kun40 ga40 sone40 goum40 goon40 egom40 com41 45 gont51 gong56
贤 hadra14 hyun15 xian19 xe21
费 fe8 fi19 fer27 fa34 fai34 f34 ve36 fei38 ffe40 phi44 fy47 vi47 phe50 fre50 fay50 fah50 fie53 fey54 ffey54 phae54 fur54 vai58 fee58 feu59 ver60 phy61 ffy61 the61 fill61 pfi61 dr61 fhe61 tree61 pfe61 vite61 veh61 frae61 kazi61 fl61 veer61 fyrs61 fyo61 free61 feie61 edve61 rfel61 afer61 ffael61 orffe62 feyn62 fery62 fil62 fio62 ffi63 fitz64 fel64 vaih65 nfi68 phin68 lfi69
贺 ho10 he19 her22 r31 hor35 hau38 lhot38 hjul38 ra38 rd38 hou38 hu38 ga39 orhoo40 toyoh41 hoy42 h44 ch47 toyo51 hoo52
贾 ja5 ga32 jar34 gia35 gar37 ju37 dja37 ca39 j45 da46 ggia46 jay47 lja47 jaa49 jau51 ka52 gha53 gaar53 gra53 ge53 kya53 ce53 tsia53 gea53 jha53 za53 ghai53 zh53 geh53 53 jo53 zya53 ko53 jawe53 jja53 djal53 gya53 jur54 jea54 jer56
赖 rei13 ri22 rai24 le25 re25 lai31 ry31 la31 wrigh31 righ38 ra42 ly44 ligh45 ray45 wri45 riah45 nai45 n45 rhe45 chlie45 ryo46 rie47 rite50 lam60
赛 se15 sa21 ce29 sai29 sse32 sy34 si35 sei36 sey36 say36 s39 cy40 ser42 ssa43 cet45 ssei47 set48 ssai48 cer48 sae49 sh49 cel50 rcel50 ssay51 ssi52 sser54 z54 rci54 zet54 zza54 saya54 cee54 see54 urzyn54 tthei54 schei54 coe54 caix54 saj54 cai54 zay54 eth54 sia54 wser54 ssu54 thai54 zy54 ssey54 so54 rciel54 sim54 ze54 ussai54 saie54 sell54 nessy54 uxe54 side55 wsey55 esay55 sar55 rsay55 sset55 hero55 dsay56 dsey56 sin57 uusep59 ca59 su59 ss60 c64 rce64 ussay65 uss67 usep67
赞 zan13 za19 zen24 zam25 ja32 zin35 xan36 zem36 ze38 zine42 z42 zzan42 san42 zang42 zaine43 zian43 chan43 tjan43 zha43 tsen43 sa43 zza43 zel43 zaa43 rzine44 ouzin44 sin46 isin56
赤 chi8 ji23 ci23 ch28 mtch30 yvci30 jeok30 tri30 in38 rin45 cci47
赫 h16 he17 ch18 her27 kh29 hu35 ho36 ge39 hur41 je42 cher42 ha43 hel44 46 che47 g50 khe50 hi50 hum52 kha53 hir53 re54 hoe54 hr55 hear55 hl57 r58 j58 e58 gh59 uch62 eh63 ier63 nh64 heu65 ger66 hyuk66 gher66 lwal66 ki66 xhe66 chhol66 q66 mhur66 huer66 gge66 hboo66 herb66 fu66 hold66 agher66 herz66 thil66 akh66 hat66 kheh66 hee66 hoer66 heur67 hal67 er67 herr67 bher67 igho67 hou67 hays67 heer67 hoed67 k67 sch68 rre68 rhei68 hul69
跋 ba6 bha17 va17 bar36
路 lu12 ro21 lo22 lou25 ru29 o34 rou36 llo37 l37 ji39 no41 45 iro45 roo47 r50 reu50 lew50 u50 loup50 law50 lieu50 vahir50 nessa50 lk50 broz50 na50 iello50 ruu50 lour51 rud52 re52 lhal52 llu53 el53 rno54 rui54 urel56 aurel62 alu63 elo63
车 che12 cha21 ces22 tse22 juy23 cze24 cher26 tcher37
轩 hin17 hen17 he23 heint24 rsham24 kken24 hown24 hyun33 xuan37 seon37 sen37
载 zai1
辛 sin12 hin28 sing30 cin30 ssin34 san34 shin34 zin34 sim35 ssing38 sen38 si39 schin42 chin45 zen45 cine45 za45 cyn49 sine49 syn49 shyn49 ssine49 tzin49 xin49 hsin49 czyn51 shen52 zyn53 tsyn56 ssen56 schem56 jut56 szym56 seen56 khiy56 hian56 rsun56 sheme56 sym56 som56 sem56 shim56 ssien56 sno56 sheen56 thyn56 simm56 ariyo56 suen56 ezzi56 sy56 ss56 hu56 xon56 ssent56 izen56 thi56 ixin56 sie56 ine56 zim56 cy56 ncin56 rzene56 ichin56 lcin57 sein57 ccin57 zczyn57 usin59 engl59 ci60 in60 szyn61 ethin61 oshen62 thin65 shi65 erzin66 wczyn66 engla68 sa69
达 da3 ta28 dar32 d40 dha42 du42 de43 der43 dda46 ter48 tta52 t53 dah53 do54 das58 dag59 dat59 rda60 tar60 tha61 del61 dahl62 deh63 sa63 dia63 dae64 ther65 dal65 dus65 lder67
迈 me17 mei20 ma21 mai21 mi22 mey30 may31 m32 my35 mc40 44 meye44 mal50 meyer50 mer50 mah51 hman51 mion51 muy51 romae51 jay51 rmine51 mma51 meij51 mmay52 emey54 nmae54 nmaie55 emeye56 ima59 nmai62 nma64
连 ren14 len20 lin20 li28 lian36 ri37 ryn37 llen37 le38 in41 lan41 lyn44 celin44 lem44 thang44 llio44 lleyn44 ian44 rei44 ljen44 rem44 rea44 llain44 lia44 llai44 lei44 rien44 riam45 llien46 lient46 leije48 alan48 rin50 lien54 leij56
迦 ga12 ka12 ja25 ca28 gha34 kya34 ki34 echa34 icha34 kka35 ra35 gal47 cae49 gar49
迪 di6 de26 dy26 ti30 die36 du38 d38 te39 dee41 ddy43 ddi44 dhi47 rdi50 tti50 ty53 dea54 day56 dei57 dit58 ddie58 dey58 tie60 ady61 tic61 rdy61 t63 dic63 dik64 dde64 dir64 dier65 dick65 the65 rdie65 dis66 tte66 iti66 rty66 radec66 da66 udi69
迭 die7 d19 de20 di20 lmiki35 da36
迷 mi2 my22
逊 son7 lson31 tion32 xun38 sun39 sone39 cean39 ssump39 ssoon39 omsen39 zon39 xon39 cine39 rzun39 rlsen39 ysoon40 isso40 sen40 sunj40 on40 ience41 asson42 tson42 nsson43 rson45 sson46 eson47
通 ton12 tone14 thong24 tun32 toun33 orn37 tong39 tum40 thon40 tog40 tu40 nzin40 rtung40 torn40 rten40 tton40 ngton41 dats42 ndhor43 datsa55
道 do10 dau22 dow27 dor27 dou30 dal30 dao33 dol34 d38 daw39 dall42 del43 de44 da47 doo48 to48 dale49 qua49 tro49 dahl49 tau49 ddowe49 ddoe50 tto50 ddaou50 dug50 dawe50 ddau50 daugh50 deu52 tdol52 52 tor56 dorn61 deo61 torf62 atdol65
邓 dun7 den19 de28 dan30 deng36 dahn37 teng37 do37 du37 dur37 don38 der41 done45
那 na3 ner36 nna37 ra39 a40 nar42 nu42 naa43 ne44 n47 nor49 thamr50 neath50 aire50 pong50 lsukh50 nael50 jen50 lal50 rra50 no50 hner50 gna51 nae51 ynor51 enu51 tner65 nac65
邦 bon7 bun26 pon31 ban32 bom33 bo38 bu39 porn40 ben40 bang40 baum46 bram46 tpong46 bawm46 pan46 brom46 banus46 boum46 bjor46 pont46 lbarn46 bam46 pin46 boon46 rbo47 rba48 ppen48 eporm48 bong48 bbon48 gbon50 yal53 gyal54 rbon57 ypon59 boi62
邵 sou16 shau22 s22 shaw22 siu22 en22 sho25 sau34 sha38
郎 ro11 ron24 ljung25 andes25 aga25 nlon26 ran31 lan36
都 du9 tu25 dou32 t33 tow33 do37 to38 dul40 dhu40 dor40 tou40 thu40 duh40 tus40 ddouh40 tuhl40 top40 donog40 o40 putzi40 rpt40 rdos40 del40 tsu41 tor41 getu43
采 tse10 tze19 ce23 chai27 cha29 se30 sche31 tzer31 hai32 zei46
释 4 s14 sch30
里 ri5 li23 ry27 rie35 re36 ree40 lli41 le45 rri47 ly48 l50 rea51 rg54 r54 rry55 rey55 lee56 ley59 rei60 lea61 gli61 rre62 rij63 riy64 lie68
野 no11 ya19 e22 o27 gii27 kuzo27 ye28 ik32 iku37 je39 er40
金 kin8 gin24 kim32 king34 jin35 ggin36 ki36 cking41 gen42 44 kine44 chin44 din44 ckin45 cin46 gim46 keen49 rkin49 ge51 guin53 quin53 va54 khi54 cken54 rgen54 kean57 gi58 zin58 ken59 gine59 in59 khin59 gene60 kan60 ginn60 ygin60 kings60 geniu60 ghin60 ghins60 quim60 tchen60 ghim60 hteyn60 xiu60 kyan60 gyn60 kien60 jean60 typho60 gethi60 jen60 engie60 ggem60 chi60 kym60 lken60 kking60 ring60 kvad60 ging60 tzin60 akim60 ig60 gint60 alta61 urjin61 ze61 dgin61 kind61 dgen62 kimi62 ti62 giin62 futog63 rgeon63 ulkin63 nking64 kki65 urkin65 ji66 ckean67
钦 chin12 cin22 chen22 tchin28 shi33 rchin38 tsin38 ch39 czyn39 tsyn39 tchen39 zinn40 chon40 cim40 trin40 cinge40 ten40 kin40 dchen40 ching40 kim41 tsi41 schin41 uscin46 chi46 scin48
钱 chan10 cham18 che21 chea25 ciam32 cam32 cen32 chin32
铁 te11 tie17 ti17 tti24 to31 t31 teg31 tet31 ditya47
铎 do10 dor22 to23 ddle24 ddoe24 fer24 wdle24
锡 si16 cic25 ci29 ch37 shi37 c38 se38 sy38 xi38 sic38 g38 zi38 zie38 38 thie38 rthy38 sir38 sik38 nicek38 zczak38 jsek38 nthin38 zzet38 dzic38 syt38 zig38 scel39 pshid39 rzie39 asi39 thic39 cis41 hsi44 hi53 ce54
长 cho8 chang12 jang25 kat26
门 men5 man24 mon26 me29 rman46 mens47 muen47 min47 mman47 mmun47 amme47 mem47 umene47 ly47 mann47 rmann47 meng47 atman48 mo48 homen48 munee48 ymest51 mmen51 omen52 mest59
闵 min3 mun21
阔 kuo9 ko13 kuij23 kwo23 quo23 hlqui39
阳 yang9 yo19 yan19 n24 jan30 an33 you34
阿 a1 ar30 ha51 al51 aa54 e55 ab55 ah56 o57 da60 64 i65 ga68
陀 d19 to21 da22 ta26 ddha26 dra32 tuo33 do33 dhvac33 that33 tof33 tov33 thot33 dha33 ttha34 teuf34
陈 chen9 chon23 chun24 cham24 kelly24 son30 sen36 lson37
院 in6 okuin22 iin27 kuin27 uin31 won37 en40 yuan40 hara40
陶 tau7 tow21 tou28 tal28 ta31 tho32 tao33 teu39 dao39 taw39 thao39 taeu39 tor39
隆 ron14 lon15 llon26 lom28 lun31 rom33 lo36 long38 rone41 lone43 lund43 lum43 roun43 len47 rron47 rn48 illon49 rong53 run54 lan54 rung54 row54 ronn54 lju54 loem54 rumb54 loom54 loan54 laun54 lumba54 leo54 uloun54 mron54 rum54 rongg54 nnon54 ilon54 hrn54 egnon54 ronk54 oron54 lonn54 llone54 ylan54 ryu54 uaro54 hlun55 log55 iron55 mrong55 lung55 lu57 no58 rond61 srond61 n64 llo65 rlon65 trone68
雀 cha17 che23 cher23 chi23 chell23 train23 cet24 tsche30 tsch31
雄 chon14 xiong14 tani22 hu22 schon22 ko24 24 kuma38
雅 ya11 ja14 a15 ia37 jac41 ah41 ar42 e46 yah47 jar47 r50 ard51 llard51 yer51 ye53 yar54 lla55 56 iah57 yoa58 jerk58 uilla58 jagac58 jam58 or58 yyu58 rere58 jaa58 junc58 yre58 yat58 ak61 yr62 atko63 yan65 yatko66 iye67 lyar68 yastr69
雪 she14 sch25 s29 sher30 xue31 shir31 che32 sho38 shi38 setsu38 sonn38 chal38 yuki38 ucher38 cher38 sely38 chey38 sor38 chael38 schul38 sieux39 sche39 sia40 chery43 sheri43 ch44 rsche48 seol51 shoh54
雯 wen16 ven20 van23 on24 vien24 rmen24 iwenn26 win29 vin31 wenn40
雷 re6 le27 ra30 rei35 ray36 rey37 rai40 ry41 ri42 rre42 lei43 la43 rae45 lay47 ley47 ret48 ly51 let51 lle52 r54 rea55 li58 rie58 lai61 ler62 l62 ro62 rej64 ren64 rais65 rest65 llee65 nnlei65 a65 ryd65 lley66 er66 ru67 len68 reh68 ure68 red69 rrei69 are69 69
霍 ho5 hor28 hol29 kho31 haw35 jo37 ha38 cho39 h44 hoe45 hou48 hoo49 hu50 hau51 nho54 jho54 fog55 go55 ro55 dho60 ujo60 hoh60 elho60 hors61 fo62 ghue62 hn62 hawt62 khvo62 knock62 voc62 ihoyo62 rax62 cille62 falk62 whorn62 hre62 vo62 nhol62 mo62 hul62 rejo62 haugh62 chu62 mho63 rus63 euho63 khoe63 edho64 huf65 lho65 ckho67 r67 dhou67 onho69
露 lu9 ru19 lo24 ro28 rou30 lou30 rue41 loo42 llo42 yu42 ie42 noo42 loe42 lua42 lro42 ajlo42 rrue43 no45 noc54
非 f22 ffi22 fi24 fe24 vi29 fei29 fy29 field29 ffey29 ffy29 ffee29 phel29 faa29 ffre29
韦 ve12 we12 vi29 wi32 way35 wei36 wa38 ver39 wai40 vet41 wer44 va45 oue45 wil45 be46 vil48 wy50 vey50 wie51 vei51 wey51 wij53 wet56 u57 whit57 vais57 vex57 ved57 rfwe57 rai57 ber57 wyn57 vee57 wee59 v60 wea60 vae62 ouez62 wne63 wijc66 wn68 vej68
韩 han8 hen15 hum29 xan29 hawn29 hin29 hand30 ham40 ha43
音 in12 yan19 yin27 ynh27 heen27 on27 inkhu27 uyan28 eu29 n38
顺 shun10 sun16 jun17 soon23 schon23 bajun39 seung40
顿 ton4 don27 tton33 den38 tten38 ten39 tun46 thon49 dun53 ghton53 tone53 dan53 rton54 ydon57 dom60 yden60 tin60 din60 done60 tein60 n60 ttons60 dern60 tain60 tian60 tung60 ie60 dien60 to60 rdeen60 edis60 t60 immer60 ttom60 rdin60 thom60 ltin60 ydn60 nton60 ttan61 ilton61 gton61 oten61 elton62 yton64 rten64 rden66 ngton68 erron68 ron69
颂 som12 song17 son23 thon29 songz29 rsan29 chon29 sorn31 sson35 con35 ucon35 zon45
额 e4 o26 a28 nggo29 36 u36 er43 eu45
飞 vi15 fe18 fi27 phi28 ve29 fy29 feld29 bi29 ffre29 fried29 lfi31 yfi38 fel40 eyfi42 fet43
香 ko17 chan19 ka24 cha25 hyang31 chand31 shan31 che31 tian31 hka31 cham31 shon31 soeng32 syan39 xiang40 sian47
马 ma2 mar21 mu43 mma43 me45 maa50 mah52 m53 mo54 mer54 mag59 mas60 mat61 mul64 mal64 mmer66 mi67 mard67 mak68
高 go14 ko19 gau24 co25 34 ga34 gow35 gaard36 gold37 gor38 gol42 gao42 taka43 gel45 gou46 gal47 kou48 kor48 kho49 ckle49 gott50 k50 lko51 g52 koh53 ljko54 kl55 mu56 coe56 krul56 ckael56 gaut56 cho56 uggle56 ghol56 kal56 sco56 koube56 cau56 tall56 gle56 chro56 gnau56 kao56 yo56 crow56 uette56 egond56 hause56 chut56 goet56 odcro58 coude59 couc59 ka60 gaar63 takaa64 kaw68 wei68 kko68 lgo68
魏 wei11 we14 wi24 ve30 weis32 wie33 wa35 wey35 vi41 wein42 vai42 whi42 wye42 wee42 wais43 wet46 wies49 wer49
鲁 ru7 lu18 rou29 roo29 ro33 reu41 rew41 lou43 r48 roe49 llu50 loo51 roux53 re53 lo54 rus55 le56 llou56 lue56 rue57 rewe58 lum58 l59 rul59 rru59 lew60 leu60 roult60 liu60 hrou61 rui62 ri62 u62 roa63 lus64 nu65 rut66 lud66 anu66 rugh66 ruh67 lugh67 bo67 rews67 ruw67 roud67 leaux67 rough67 lloul67 rrow67 ju67 du67 rhu67 rau67 nou67 hrul67 nur67 ul67 ew67 hloo67 oulud67 leh67 hlal67 ndul67 ura67 lg67 terbo67 loup67 iero68 lun68 i69 loh69 lure69 ruu69
鲍 bau13 bo13 bou24 bow27 po33 bal33 ba37 bor39 pow39 pau42 ball42 bout46 pao48 beau49 bao49 bur49 paw49 sbohr49 paul49 pu49 bly50 bowe50 vesi51 boi51 boeh53 bowl55 praw55 prawe56 boa61 powe61 pa64 yvesi64
麦 mc11 m13 ma18 mai30 mac31 me31 mi36 mer46 may52 my52 mei53 mel54 mad56 mar59 meh63 mack63 dmark63 matyt63 hlmei63 mynde63 mah63 mets64 mu67
黎 ri13 li15 le20 lie26 ley30 lli31 lye31 ille31 harma31 zili39
黑 he11 ha20 hi27 hey28 hea29 hei31 hee32 re35 ehea36 hu38 gh38 haeh38 yre38 hay38 rhei39 kur39 hai40 ret43 het45 uhet46
默 mer10 me20 mmer22 mme27 mo27 ma29 mu31 mur36 m47 mel47 lmer49 mor50 hmer51 more54 mou54 rman54 54 mar54 mmell54 mald54 dmund54 hamel54 mmar54 ehmer55 moe55 hme55 mek56 moh57 rme57 mmo59 mog60 emog63 mmot64
黛 de10 da21 te23 ta28 d33 dar34 dai34 dette34 di40 dzai41 tha41 untay41 dahl41 dou41 rday41 tae42 del42 tel42 tec43 tei43 deb56 tab56 t56
齐 zi10 zzi23 ci29 chi30 zie34 tsi35 ch35 cci36 zy37 ki40 cy40 ze41 zee43 tzi46 c47 czy50 chy50 tshi50 zsi50 zzy50 lch50 qi52 ce52 dzi53 ky56 z56 sey56 si56 ntsi56 khi57 ti57 zmann57 yocha57 say57 zyj57 dji57 tazi57 xe57 sce57 zo57 zieh57 sie57 sz57 tsey57 wzi57 zell57 zzey57 irzin57 che57 nchi57 sch57 czi59 nzi59 chiy59 cj61 uchi63 qirya66 uch66 zidi68 rzi68 rzil69
龙 ron10 lon24 rom26 lun29 run29 llon33 ryu33 luun33 rong34 lone39 rung40 ju40 rnaiz40 long41 allen41 llone41 aron43 alon43 row45 rlon49 urrow54
`;
export const LETTERS = `
^ s23 b25 m25 a28 c28 k29 g30 d30 p30 l30 h31 t31 r31 f34 n36 e37 w37 v38 j38 o40 i43 z43 y45 u52 q58 x68
a n16 r19 l24 s27 t29 m29 d32 i34 u34 c34 k35 b36 y37 g37 v38 h38 p42 z42 e45 a46 w46 f47 j48 o51 x59 q63
b e15 a15 o19 r22 i24 u25 l32 y39 b40 h45 d46 s50 j53 n59 k61 t64 c67 z72 m74 g74 w79 v90
c h11 a19 o21 k23 i28 e29 c35 r35 l35 u35 z43 t51 y52 g52 s54 q54 n57 d58 m60 v68 b69 p70 w71 f71 x85 j92
d e14 a18 i19 o20 r29 u29 d37 y38 l39 s40 t41 h41 z42 g43 j45 m46 w48 n51 b52 k55 f56 v57 c68 p73 q84
e r15 n20 l21 s26 t29 i31 y34 m34 d35 v35 a37 e37 c39 k40 g40 b42 u43 h45 z46 o46 f46 w47 p47 j53 x59 q72
f e17 a18 r20 i20 f21 o22 l30 u31 t39 s44 y49 m51 n57 k61 h63 c65 v68 g70 j74 q74 b74 z74 w81 p81
g e17 a17 o23 i23 u24 r25 h29 l31 n34 g34 s40 y45 t45 m47 b48 w49 d51 j54 k59 p59 v59 c60 f62 z63 q68 x73
h a12 e16 i20 o21 u27 r35 l36 n39 m40 y40 t41 k47 w49 s51 v51 b52 d59 c59 f63 h64 j64 p66 g75 z86
i n15 s24 c25 l25 e25 a28 t28 r31 m33 d34 o34 g35 k35 u41 b42 p43 v43 z45 y48 f48 j49 i52 h52 x57 q60 w62
j a11 o16 e19 i21 u22 k42 s45 n47 d49 c52 r52 h52 l53 m55 t56 j58 p60 b62 v62 f67 z71 w71 y78 g78
k a16 o17 i18 e19 h29 u29 y32 r33 l35 s37 k44 n45 m48 w52 t53 v57 j60 p60 f64 d64 b64 c67 x72 g72
l e17 a18 i18 l20 o23 d32 u33 y37 s39 t40 m40 b43 k44 v46 f48 c48 g51 h51 j53 p53 z58 n59 w59 r60 q78
m a10 e19 i20 o21 u29 b33 c34 m35 p36 s43 y43 r51 l51 k54 n56 d57 g60 t60 h61 j63 w63 f65 z67 v74 q78
n e20 a21 i21 g23 d24 o25 t28 n29 s29 k34 c36 y40 u40 b42 z43 h45 j48 f51 l53 r54 m56 w58 v62 q63 p65 x74
o n17 r21 l24 v26 u27 s27 t31 m32 d34 w35 o36 c37 b39 p39 g39 k40 e40 f41 h42 i43 y43 z45 a48 j52 x60 q66
p a15 e17 o20 i21 r26 h28 p29 u31 l32 s41 t44 f46 y46 k49 n56 c59 m63 w67 d71 j74 b74 g78 z85
q u3 a23 i26 o37 v40 t48 r51 b55 s62 n62 e62 j62 c62 q62 l62 d62 y62
r a18 i18 e20 o22 t30 d31 u33 s33 r33 n34 g34 y37 m37 l39 k40 c41 b41 z48 v49 h50 f52 p55 j55 w56 q66 x83
s t20 e22 a22 h23 o25 i25 s26 c27 k28 u32 l38 p39 m41 z45 y46 n47 b48 w49 d54 r56 v57 q60 g60 f61 j65
t e18 a19 o20 i21 t24 h24 r27 s33 u33 z35 y40 l42 c45 k48 m49 n49 w54 v59 j59 b61 g62 f62 x70 d70 p75
u s19 r20 n23 l24 t29 d30 e30 c31 m31 i32 k33 b34 g34 a36 p39 z41 f42 h43 v47 y47 x47 o50 j51 w54 u55 q58
v i12 a12 e15 o26 s33 r40 l41 y42 u46 n53 k54 c57 t58 d60 g60 h68 z70 v73 j73 b77 m84 f84
w a13 i16 e16 o23 s27 h34 y38 n38 l39 u40 r41 d47 k49 t56 b60 c60 f62 m64 q66 g69 p69 z69 w80
x i12 e17 a18 t26 o30 u30 l33 h35 s36 w40 m40 c42 b47 y47 f47 x51 n51 v58 p58 d58 z58
y a14 e20 n23 o25 u28 l30 s30 r32 i33 m35 t35 d36 k36 c39 b42 g45 p47 f51 z53 v53 h56 w57 y57 j60 x75 q75
z a15 e17 i18 o24 z28 u30 h30 y33 k38 m41 n42 s43 l43 d46 b47 w48 c51 t53 v53 g54 r54 p56 f66 q69 j80
`;
