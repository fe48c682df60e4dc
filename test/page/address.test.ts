import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleAddress, normalAddress, siteOf } from '#page/address.ts';

/** Each line: addresses of one article. */
const SAME = `
https://example.com/news/1.html http://example.com/news/1.html http://www.example.com:80/news/1.html https://EXAMPLE.com./news/1.html#top https://example.com:443//news//1.html
https://example.com/a https://example.com/a/ https://example.com/a?utm_source=x&utm_medium=y https://example.com/a?fbclid=Iw1&gclid=2 https://example.com/a?UTM_Campaign=z https://example.com/a? https://example.com/a/index.html https://example.com/a/index.php?ref=home
https://example.com/a?id=7&p=2 https://example.com/a?p=2&id=7 https://example.com/a?id=7&spm=a2.b3&p=2 https://m.example.com/a?p=2&id=7&from=timeline&isappinstalled=0
https://news.example.cn/2019/a.shtml https://wap.news.example.cn/2019/a.shtml https://3g.news.example.cn/2019/a.shtml?from=singlemessage https://m.news.example.cn/2019/a.shtml?share_token=ab-12&tt_from=weixin
https://example.com/story/kim https://example.com/story/kim/amp https://example.com/story/kim/amp/ https://example.com/amp/story/kim https://example.com/story/kim?amp=1 https://example.com/story/kim?amp https://amp.example.com/story/kim https://example.com/story/kim?outputType=amp https://example-com.cdn.ampproject.org/c/s/example.com/story/kim https://example-com.cdn.ampproject.org/v/s/www.example.com/story/kim/amp https://www.google.com/amp/s/example.com/story/kim https://www.google.co.uk/amp/s/amp.example.com/story/kim https://web.archive.org/web/20180612000000/http://www.example.com/story/kim https://web.archive.org/web/20180612id_/https://example.com/story/kim?print=1
https://example.com/x.html https://example.com/x.amp.html https://example.com/x.html?view=print https://example.com/x.html?pagewanted=all
https://zh.wikipedia.org/wiki/%E6%9C%9D%E9%B2%9C https://zh.m.wikipedia.org/wiki/%e6%9c%9d%e9%b2%9c https://zh.wikipedia.org/wiki/朝鲜
https://example.com/~desk/a-b https://example.com/%7Edesk/a%2Db https://example.com/~desk/a-b;jsessionid=12AB
https://mp.weixin.qq.com/s?__biz=MzA&mid=1&idx=1&sn=ab https://mp.weixin.qq.com/s?__biz=MzA&mid=1&idx=1&sn=ab&chksm=ff&mpshare=1&scene=1&srcid=0101&sharer_sharetime=15&sharer_shareid=9
https://www.bbc.com/news/world-1 https://www.bbc.com/news/world-1?at_medium=RSS&at_campaign=KARANGA https://www.bbc.com/news/world-1?ns_mchannel=social&xtor=AL-72`;

/** Each line: addresses of different articles. */
const APART = `
https://example.com/a https://example.com/b https://example.com/a?id=1 https://example.com/a?id=2 https://example.com/A
https://example.com/archive?from=2019-01-01 https://example.com/archive?from=2019-02-01 https://example.com/archive
https://example.com/list?page=1 https://example.com/list?page=2 https://example.com/list?page=3
https://example.com/ https://news.example.com/ https://example.com:8080/ https://example.cn/
https://example.com/amplify https://example.com/ https://example.com/camp https://example.com/wap
https://m.cn/ https://amp.com/ https://www.cn/
https://app.example.com/#!/news/1 https://app.example.com/#!/news/2
https://example.com/q?view=full https://example.com/q?view=brief
https://mp.weixin.qq.com/s?__biz=MzA&mid=1&idx=1&sn=ab https://mp.weixin.qq.com/s?__biz=MzA&mid=1&idx=2&sn=cd
https://example.com/a%2Fb https://example.com/a/b`;

const lines = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

test('all addresses of one article become one', () => {
  for (const [first = '', ...others] of lines(SAME)) {
    for (const other of others) assert.equal(normalAddress(other), normalAddress(first), other);
  }
});

test('addresses of different articles stay apart', () => {
  for (const line of lines(APART)) assert.equal(new Set(line.map(normalAddress)).size, line.length, line.join(' '));
});

test('a normal address is its own', () => {
  for (const address of lines(SAME + APART).flat()) {
    const once = normalAddress(address);
    assert.ok(once !== null);
    assert.equal(normalAddress(once), once);
  }
});

test('what is no address of the web has none', () => {
  for (const address of ['', 'samples/en-01.txt', '/tmp/a.html', 'C:\\a.html', 'file:///a', 'mailto:a@b.c', 'http://'])
    assert.equal(normalAddress(address), null, address);
});

test('a page may say its own address, on its own site', () => {
  const fetched = 'https://m.example.com/a?x=1';
  const own = 'https://www.example.com/2019/a.html';
  assert.equal(articleAddress(fetched, own), own);
  assert.equal(articleAddress(fetched, '/2019/a.html'), 'https://m.example.com/2019/a.html');
  assert.equal(articleAddress(`https://web.archive.org/web/2019/${fetched}`, own), own);
  assert.equal(articleAddress('https://example-com.cdn.ampproject.org/c/s/example.com/a/amp', own), own);
  for (const foreign of [
    'https://evil.example.org/a',
    'https://example.com/',
    'https://example.com',
    'mailto:a@b.c',
    '',
  ])
    assert.equal(articleAddress(fetched, foreign), fetched, foreign);
  assert.equal(articleAddress('https://a.blogspot.com/1', 'https://b.blogspot.com/1'), 'https://a.blogspot.com/1');
  assert.equal(articleAddress(null, own), own);
  assert.equal(articleAddress(fetched, null), fetched);
  assert.equal(articleAddress(null, null), null);
  assert.equal(siteOf('https://a.b.xinhuanet.com.cn/x'), 'xinhuanet.com.cn');
});

test('a hostile address costs no time', () => {
  const long = ['%25', '/amp', ';jsessionid=', '//', '.amp', 'a=1&'].map((part) => part.repeat(100_000));
  for (const tail of long) assert.ok(normalAddress(`https://example.com/${tail}`) !== null);
  assert.ok(normalAddress(`https://example.com/?${'utm_a=1&'.repeat(100_000)}`) !== null);
});
