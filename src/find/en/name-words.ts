import { COMMON_GIVEN_NAMES } from '#language/common-names.ts';

/** Words that are capitalised without naming anybody: they open sentences, or name times and general things. */
export const NO_NAME = new Set(
  (
    'the a an in on at of for to from by with without within and or but nor so yet if when while as since until after before during under over about against between among through despite although though because unless where whether who whom whose which what why how that this these those there here then now ' +
    'he she it they we you i his her its their our my your him them us one two three four five six seven eight nine ten first second third both each every either neither some many most few several all any other others another such only even also still again once yet not no yes ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'today yesterday tomorrow earlier later meanwhile however moreover instead nevertheless nonetheless therefore thus hence asked given according following speaking standing ending considering washington’s spring summer autumn fall winter christmas easter new year north south east west northern southern eastern western central ' +
    'mr mrs ms dr prof gen sir lord lady sheikh sheikha prince princess king queen crown sultan emir ayatollah pope rabbi imam bishop archbishop cardinal reverend rev captain capt major colonel col lieutenant lt sergeant sgt commander judge justice president vice deputy prime minister secretary chairman chairwoman spokesman spokeswoman ambassador envoy general admiral professor senator representative director chief former acting special senior ' +
    'related read more most share photo image video source sources updated published editing reporting compiled written by editor editors tags topics home world politics opinion analysis explainer interview key points what next how we got here'
  ).split(' '),
);

/** Given names that are as often something else. */
const NO_GIVEN_NAMES = new Set('amber austin christian dalia grace jordan joy madison rose virginia'.split(' '));
/** Given names of many cultures: a capitalised pair that begins with one is a person without further evidence. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(COMMON_GIVEN_NAMES.filter((name) => !NO_GIVEN_NAMES.has(name)));

/** Surnames of Korea and China as newspapers spell them: with a given name behind, the order is surname first. */
export const EAST_ASIAN_SURNAMES = new Set(
  (
    'kim lee park choi choe jung jeong chung jong kang cho jo yoon yun jang chang lim rim im han oh o seo suh shin sin kwon kwak hwang ahn an song ryu yoo yu jeon jun chun hong koh ko go moon mun yang son sohn bae pae baek paek heo hur ho nam shim sim roh noh no ro ha sung seong cha joo ju chu woo u koo ku na ra min jin ji chi eom won bang pang kong gong hyun hyon ham byun pyon yeom yeo choo ki wi ban pan ri rhee yi pak thae tae mun so hyok paik gil ' +
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng feng yu dong xiao cheng cao yuan xu fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan lei qian yin yi chang qiao lai wen pang lan geng hua xi mo ge'
  ).split(' '),
);

/** Last words of bodies' names, lower case. */
export const BODY_WORDS = new Set(
  'institute university college school academy centre center council committee commission agency ministry department office forum foundation society association bank fund organization organisation party army navy force forces command corps guard guards assembly parliament congress senate house court bureau administration times post daily herald tribune review news journal wire dispatch courier gazette telegraph chronicle mirror standard observer ilbo sinmun shimbun press broadcasting television radio group union league alliance federation service services authority embassy mission secretariat board panel laboratory lab programme program initiative project network think-tank company corporation council staff'.split(
    ' ',
  ),
);
