/**
 * Classes of words that stand in the furniture of news pages, Chinese (Simplified; Traditional text is folded first)
 * and English (lower case), written down from general knowledge of portals, agencies, papers and blogs, 2024-11.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s*[\n,]\s*/u));

/** Entries of site menus: sections, account, help. */
export const MENU_WORDS = list(`
首页, 主页, 新闻, 要闻, 今日要闻, 头条, 快讯, 滚动, 滚动新闻, 即时, 即时新闻, 最新, 最新消息, 最新新闻, 热点, 焦点, 国际, 国内, 国外, 时政, 政治, 社会, 法治, 军事, 防务,
财经, 经济, 金融, 股票, 证券, 基金, 期货, 外汇, 理财, 产经, 商业, 公司, 房产, 家居, 汽车, 科技, 科学, 互联网, 数码, 手机, 体育, 运动, 足球, 篮球, 彩票, 娱乐, 影视, 电影, 音乐, 明星,
文化, 历史, 读书, 艺术, 副刊, 教育, 留学, 健康, 养生, 医疗, 旅游, 时尚, 女性, 亲子, 生活, 美食, 消费, 游戏, 动漫, 星座, 公益, 环保, 能源, 天气, 地方, 城市, 港澳, 台湾, 港澳台, 两岸,
华人, 侨务, 海外, 全球, 环球, 世界, 亚太, 亚洲, 中国, 大陆, 美国, 欧洲, 非洲, 美洲, 拉美, 中东, 东北亚, 东南亚, 日本, 韩国, 朝鲜, 俄罗斯, 本地, 地方新闻, 港闻, 国际新闻, 两岸新闻, 财经新闻,
观点, 评论, 社论, 专栏, 言论, 论坛, 博客, 博文, 微博, 微信, 公众号, 贴吧, 问答, 知道, 百科, 地图, 专题, 特刊, 专访, 访谈, 人物, 深度, 调查, 数据, 图说, 图片, 图集, 高清图集, 摄影, 视频, 直播, 影音, 音频,
播客, 电视, 广播, 节目, 搜索, 搜寻, 登录, 登入, 注册, 登录|注册, 注册/登录, 登录/注册, 会员, 会员中心, 我的, 收藏夹, 设置, 退出, 客户端, 下载, 移动端, 手机版, 电脑版, 繁体, 简体, 繁體, 英文, english, 邮箱, 电子报, 电子版, 数字报,
订阅, 期刊, 往期, 往期回顾, 本期目录, 目录, 归档, 存档, 分类, 分类目录, 近期文章, 近期评论, 功能, 标签, 网站地图, 站点地图, 关于, 关于我们, 本站简介, 联系我们, 广告服务, 诚聘英才, 招聘, 帮助, 帮助中心, 客服, 意见反馈,
投稿, 爆料, 无障碍, 排行, 排行榜, 热榜, 热搜, 推荐, 更多, 全部, 正文, 列表, 频道, 国际频道, 导航, 返回首页, 设为首页, 加入收藏, 打开菜单, 关闭, 菜单, 切换,
all news, all topics, home, homepage, front page, news, latest, latest news, breaking, breaking news, top, top stories, top news, headlines, world, world news, international, national, nation, local, regional, politics, business, economy, economics,
markets, money, finance, companies, personal finance, technology, tech, science, environment, climate, energy, health, sport, sports, football, culture, arts, arts & culture, entertainment, lifestyle, life, style, fashion, food, travel,
education, religion, society, law, crime, defense, defence, military, security, opinion, opinions, editorial, editorials, columns, columnists, comment, commentary, analysis, features, feature, in depth, investigations, special reports, special report, series,
interviews, people, obituaries, letters, cartoons, photos, pictures, gallery, galleries, photo, video, videos, live, live tv, tv, watch, listen, audio, radio, podcast, podcasts, newsletters, newsletter, magazine, print, print edition, e-paper, epaper, archive, archives,
weather, horoscopes, crosswords, puzzles, games, jobs, classifieds, property, real estate, cars, motoring, shopping, events, calendar, membership, members, subscribe, subscriptions, subscription, sign in, signin, log in, login, log out, sign up, register, register now, my account,
account, profile, settings, help, support, faq, about, about us, contact, contact us, advertise, careers, sitemap, site map, menu, search, sections, all sections, more, navigation, skip to content, close, open menu, edition, edition: international, international edition, us edition, uk edition,
asia, asia pacific, asia-pacific, east asia, southeast asia, south asia, china, japan, korea, north korea, south korea, n. korea, s. korea, inter-korean, india, pakistan, australia, europe, uk, u.k., us, u.s., usa, united states, americas, latin america, canada, africa, middle east, russia, ukraine, global, region,
英语, 日语, 한국어, 日本語, español, français, deutsch, русский, العربية, 中文, 中文网, tiếng việt, bahasa, text, main text, content, full text, article, story
`);

/** Buttons around an article: sharing, letter size, printing, reading aloud, counting. */
export const TOOL_WORDS = list(`
小字号, 中字号, 大字号, 标准字号, 我要反馈, 保存网页, 收藏本页, 我要纠错, 关注, 已关注, 加关注, +关注, 回复, 举报/反馈, 踩, 分享, 分享到, 分享至, 转发, 转发到, 收藏, 点赞, 赞, 喜欢, 打赏, 打印, 列印, 保存, 存储, 字号, 字体, 字级, 字体大小, 文字大小, 大, 中, 小, 特大, 超大, 加大, 缩小, 放大, a, a-, a+, 微博, 新浪微博, 腾讯微博, 微信, 微信好友, 朋友圈, 微信朋友圈, qq, qq空间, qq好友,
钉钉, 豆瓣, 人人网, 百度贴吧, 脸书, 推特, 连结, 链接, 复制, 复制链接, 复制连结, 复制网址, 二维码, 手机看, 手机看新闻, 朗读, 听新闻, 语音, 语音播报, 播放, 暂停, 静音, 全屏, 查看原图, 查看大图, 原图, 下一页, 上一页, 下一张, 上一张, 下页, 上页, 首页, 尾页, 末页, 举报, 纠错, 反馈, 评论, 我要评论, 参与, 阅读, 浏览, 投诉, 关闭, 返回, 返回顶部, 回顶部, 顶部, 更多, 收起, 展开, 隐藏, 显示, 切换,
big, middle, share to, leave a message, reply, share, shares, share this, share on, share via, share article, share this article, share this story, share this page, share this post, email, e-mail, mail, print, save, save article, saved, copy, copy link, link, bookmark, comment, comments, like, likes, tweet, tweets, pin, pin it, facebook, twitter, x, line, kakao, kakaotalk, naver,
band, instagram, threads, mastodon, bluesky, whatsapp, telegram, messenger, linkedin, reddit, pinterest, tumblr, flipboard, pocket, viber, wechat, weibo, qzone, rss, youtube, tiktok, font, font size, letter size, text size, character size, size, larger, smaller, bigger, small, medium, large, listen, listen to article, listen to this article, read aloud, play, pause, mute, text to speech, translate, view, views, read, reads, report, feedback,
report an error, gift, gift article, give this article, toggle, expand, collapse, previous, next, prev, back, back to top, top, follow, facebook messenger, url copied, copied, link copied, add to favorites, favorite, scrap, zoom, zoom in, zoom out, view original image, enlarge, enlarge image, full screen, fullscreen
`);

/** Feelings that readers click on under an article. */
export const FEELING_WORDS = list(`
good, bad, sad, angry, happy, like, love, haha, wow, funny, touched, moved, cheer, surprised, disappointed, want follow-up article, want follow-up, useful, recommend,
高兴, 开心, 感动, 愤怒, 生气, 难过, 惊讶, 无聊, 搞笑, 支持, 路过, 飘过, 鲜花, 鸡蛋, 握手, 雷人, 新奇, 温馨, 同情, 震惊, 赞, 踩, 顶
`);

/** What stands before a colon in a comment form or beside a star. */
export const FORM_WORDS = list(`
名称, 显示名称, 姓名, 昵称, 用户名, 称呼, 电子邮件, 电子邮箱, 邮箱, 电子邮件地址, 电子邮箱地址, 邮箱地址, 网站, 网址, 站点, 个人网站, 评论, 留言, 内容, 验证码, 密码, 提交, 提交评论, 发表, 发表评论, 发送, 取消, 取消回复, 电话, 手机号, 标题,
name, your name, display name, email, e-mail, email address, your email, your email address, website, url, comment, message, your comment, submit, post comment, send, cancel, cancel reply, password, username, phone, subject, captcha
`);

/** Headings over lists of other articles; each may be followed by a colon and, in one line, by the list itself. */
export const RELATED_CHINESE =
  /^[【［[（(]?(?:(?:相关|有关|延伸|推荐|拓展|扩展|更多|热门|精彩|最新|最热|往期|近期|同类|其他|其它|热点|今日|本周|本月|昨日|24小时|48小时|编辑|小编|为您|为你|点击|精选|独家|猜您|猜你|重点|关联|站内|全站|本站|频道|新闻|文章|视频|图片|图集|点击量|阅读)(?:[的之]?(?:相关|精彩|热门|热点|最新|更多|新闻|文章|视频|图片|图集|内容|精选|原创|国际|点击|阅读|评论|推荐|24小时))?(?:阅读|文章|新闻|消息|报道|报导|推荐|荐读|推介|链接|连结|内容|资讯|信息|话题|专题|视频|影片|图集|图片|图库|排行|排行榜|榜|精选|回顾|热文|好文|热榜|热搜|喜欢|稿件|故事|专栏|导读|搜索|热点|热门|热闻|热图|热评|精彩|关注)(?:\d+条?)?|猜[您你]喜欢|[您你]可能(?:还|也|会)?(?:感兴趣|喜欢|想看)(?:的(?:文章|内容|新闻))?|大家都?在(?:看|读|搜)|(?:网友|他们|别人|小伙伴们?)(?:都|还)?在(?:看|读|搜)|看(?:更多|了又看|完这篇还看了)|看过本文的(?:人|网友)还看(?:过|了)?|看更多|更多|延伸阅读|上一[篇条组则页个]|下一[篇条组则页个]|前一[篇条则]|后一[篇条则]|上篇|下篇|换一[换批]|随机文章|广告与推荐|最新|最新消息|最新发布|热读|热文|热榜|热搜(?:榜|词)?|(?:实时|今日|全网)(?:热点|热搜|热榜|要闻|新闻))[】］\]）)]?/u;

export const RELATED_ENGLISH =
  /^(?:related(?: (?:articles?|stor(?:y|ies)|news|reading|content|coverage|posts?|links?|videos?|items?|reports?))?|read (?:next|more|also|this next)|also read|see also|see more|more(?: (?:from|on|in|about|like this|stories|news|coverage|headlines|to read|top stories|articles|reading)\b.{0,40})?|(?:most|mostly) (?:read|popular|viewed|shared|watched|commented|recent|clicked)(?: (?:articles?|stories|news|in .{1,20}|\p{L}{2,14}(?: \p{L}{2,14})?))?|(?:now |hot )?trending(?: (?:now|topics?|stories|news|articles))?|popular(?: (?:now|posts?|stories|articles|reads|news|on .{1,20}))?|latest(?: (?:news|stories|articles|posts?|headlines|updates|from .{1,20}))?|recent (?:posts?|stories|articles|news|comments)|top (?:stories|news|headlines|reads|picks)(?: .{1,20})?|hot (?:search(?:es)?|news|topics?|spots?|articles?|words?|list)|(?:editor'?s?'?|our|staff) picks?|editors' choice|you (?:may|might|could|will|'ll)(?: also)? (?:like|enjoy|be interested in|have missed|want to read|love)(?: .{1,20})?|guess you like|people (?:also|are) (?:read|reading|searching|viewed)|others (?:also )?(?:read|viewed|searched)|netizens are (?:still |also )?searching|recommended(?: (?:for you|stories|articles|reading|videos?|by .{1,20}|topics))?|recommendations?|recommend(?:ed)? reading|extended reading|further reading|don'?t miss|must[- ]reads?|in case you missed it|icymi|up next|what to read next|next(?: (?:article|story|post|up|page|one))?|prev(?:ious)?(?: (?:article|story|post|page|one))?|last (?:article|piece)|next piece|explore more|keep reading|around the web|from the web|from our (?:partners?|archives?|sponsors?)|elsewhere on .{1,20}|also on .{1,20}|also in .{1,20}|in this (?:section|series|package|article|story)|sponsored (?:content|links|stories)|promoted (?:content|links|stories)|paid content|what others are reading|links?|tagged|(?:related|hot) (?:searches|words)|change (?:a )?(?:batch|another))$/u;

/** Names of tag lines: what stands after the colon are keywords. */
export const TAG_LABEL =
  /^[【［[（(]?(?:(?:相关|文章|本文|热门|新闻|所属)?(?:标签|关键词|关键字|标记)|分类|所属(?:分类|栏目|专题|话题)|话题|tags?|tagged(?: (?:with|in|as))?|filed (?:under|in)|posted in|topics?|related (?:topics?|tags?|keywords?|labels?|label)|key ?words?|categor(?:y|ies)|labels?|subjects?|more on(?: this story)?|in this story|mentioned in this (?:article|story))[】］\]）)]?$/u;
