import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allowList } from '#fetch/allow-list.ts';
import { FetchError } from '#fetch/fetch-error.ts';
import { notPublic } from '#fetch/peer.ts';
import { checkAddress } from '#fetch/web-address.ts';

/** Ways to write an address that leads into a machine or a private network. */
const INWARD = `
http://127.0.0.1/                 http://127.0.0.1:80/               http://127.1/
http://127.0.1/                   http://127.255.255.254/            http://2130706433/
http://0x7f000001/                http://0x7f.1/                     http://0x7F.0x0.0x0.0x1/
http://017700000001/              http://0177.0.0.1/                 http://0177.0.0x0.1/
http://127.0.0.1./                http://１２７.０.０.１/            http://①②⑦.⓪.⓪.①/
http://%31%32%37.0.0.1/           http://0/                          http://0.0.0.0/
http://0.0.0.0:8080/              http://0x0/                        http://00000000/
http://0.1.2.3/                   http://localhost/                  http://LOCALHOST./
http://foo.localhost/             http://printer/                    http://router.local/
http://metadata.google.internal/  http://kubernetes.default.svc.cluster.local/
http://wiki.corp/                 http://nas.home.arpa/              http://intranet.lan/
http://10.0.0.1/                  http://10.255.255.255/             http://012.0.0.1/
http://0xa000001/                 http://172.16.0.1/                 http://172.31.255.255/
http://192.168.0.1/               http://192.168.257/                http://0xc0a80001/
http://169.254.169.254/           http://169.254.169.254/latest/meta-data/
http://0xa9fea9fe/                http://2852039166/                 http://0251.0376.0251.0376/
http://169.254.170.2/             http://100.64.0.1/                 http://100.127.255.255/
http://100.100.100.200/           http://168.63.129.16/              http://192.0.0.192/
http://192.0.2.1/                 http://198.51.100.7/               http://203.0.113.9/
http://198.18.0.1/                http://198.19.255.255/             http://192.88.99.1/
http://224.0.0.1/                 http://239.255.255.250/            http://240.0.0.1/
http://255.255.255.255/           http://4294967295/                 http://[::]/
http://[::1]/                     http://[0:0:0:0:0:0:0:1]/          http://[::127.0.0.1]/
http://[::ffff:127.0.0.1]/        http://[::ffff:7f00:1]/            http://[0:0:0:0:0:ffff:10.0.0.1]/
http://[::ffff:169.254.169.254]/  http://[::ffff:0:10.0.0.1]/        http://[64:ff9b::10.0.0.1]/
http://[64:ff9b::7f00:1]/         http://[64:ff9b:1::1]/             http://[2002:7f00:1::]/
http://[2002:a00:1::1]/           http://[2002:c0a8:101::1]/         http://[2001:0:a00:1:0:0:f5ff:fffe]/
http://[2001:0:4136:e378:8000:63bf:f5ff:fffe]/                       http://[fe80::1]/
http://[febf::1]/                 http://[fec0::1]/                  http://[fc00::1]/
http://[fd00::1]/                 http://[fd00:ec2::254]/            http://[fdff:ffff::1]/
http://[ff02::1]/                 http://[2001:db8::1]/              http://[3fff::1]/
http://[100::1]/                  http://[5f00::1]/                  http://[4000::1]/
http://[2001:2::1]/               http://[2001:10::1]/               http://user:pass@127.0.0.1/
http://example.org@10.0.0.1/      http://example.org:80@[::1]/       https://127.0.0.1:8443/
http:127.0.0.1/                   http:\\\\10.0.0.1\\                http://10.0.0.1#@example.org/`
  .trim()
  .split(/\s+/u);

/** Neighbours of these that lead to the public net. */
const OUTWARD = `
http://128.0.0.1/                 http://126.255.255.255/            http://1.1.1.1/
http://16843009/                  http://0x01010101/                 http://1.0.0.0/
http://9.255.255.255/             http://11.0.0.0/                   http://172.15.255.255/
http://172.32.0.0/                http://192.167.255.255/            http://192.169.0.0/
http://169.253.255.255/           http://169.255.0.0/                http://100.63.255.255/
http://100.128.0.0/               http://168.63.129.17/              http://192.0.1.1/
http://192.0.3.0/                 http://198.17.255.255/             http://198.20.0.0/
http://198.51.99.255/             http://203.0.112.255/              http://223.255.255.255/
http://[2606:4700::1111]/         http://[2001:4860:4860::8888]/     http://[::ffff:1.1.1.1]/
http://[64:ff9b::1.1.1.1]/        http://[2002:101:101::1]/          http://[2400:cb00::1]/
http://[2001:db7::1]/             http://[2001:200::1]/              http://localhost.example.org/
http://10.0.0.1.example.org/      http://local.news/                 http://internal.example/
http://127.0.0.1.nip.io/          https://example.org:443/           https://example.org:8080/
http://10.example/                http://xn--fiqs8s.cn/             http://新华网.中国/`
  .trim()
  .split(/\s+/u);

const nobody = allowList([]);

/** The code with which an address is refused, or `taken`. */
function verdict(address: string, allowed = nobody): string {
  try {
    checkAddress(address, allowed);
    return 'taken';
  } catch (error) {
    assert.ok(error instanceof FetchError);
    assert.ok(error.trouble.message !== '' && error.trouble.cure !== '');
    return error.trouble.code;
  }
}

test('every way to write a private address is refused', () => {
  assert.ok(INWARD.length >= 90, `only ${INWARD.length} addresses`);
  assert.deepEqual(
    INWARD.map((address) => [address, verdict(address)]),
    INWARD.map((address) => [address, 'private-address']),
  );
});

test('their neighbours on the public net are taken', () => {
  assert.deepEqual(
    OUTWARD.map((address) => [address, verdict(address)]),
    OUTWARD.map((address) => [address, 'taken']),
  );
});

test('what a lookup or a socket gives is judged by the same ranges', () => {
  for (const ip of ['127.0.0.1', '::ffff:192.168.1.1', 'fe80::1%eth0', '::', '169.254.1.1', '', 'nonsense'])
    assert.notEqual(notPublic(ip), null, ip);
  for (const ip of ['8.8.8.8', '2606:4700::1111', '::ffff:8.8.8.8']) assert.equal(notPublic(ip), null, ip);
});

test('other schemes, services and endless addresses are refused', () => {
  const cases = {
    'file:///etc/passwd': 'bad-address',
    'ftp://example.org/': 'bad-address',
    'gopher://example.org/': 'bad-address',
    'data:text/html,hello': 'bad-address',
    'javascript:alert(1)': 'bad-address',
    'http://': 'bad-address',
    'http://exa mple.org/': 'bad-address',
    'http://[::1': 'bad-address',
    [`http://example.org/${'a'.repeat(3000)}`]: 'bad-address',
    'http://example.org:22/': 'bad-port',
    'http://example.org:25/': 'bad-port',
    'http://example.org:8080/': 'taken',
  };
  for (const [address, expected] of Object.entries(cases)) assert.equal(verdict(address), expected, address);
});

test('an administrator lets single hosts, ports and networks be reached', () => {
  const allowed = allowList(['wiki.corp', '10.1.0.0/16', '127.0.0.1:8080', '[fd00::1]', 'example.org:81', 'fd12::/16']);
  const cases = {
    'http://wiki.corp/': 'taken',
    'https://wiki.corp:8443/a': 'taken',
    'http://other.corp/': 'private-address',
    'http://sub.wiki.corp/': 'private-address',
    'http://10.1.2.3/': 'taken',
    'http://0xa010203/': 'taken',
    'http://10.2.0.1/': 'private-address',
    'http://127.0.0.1:8080/': 'taken',
    'http://2130706433:8080/': 'taken',
    'http://127.0.0.1/': 'private-address',
    'http://127.0.0.1:8081/': 'private-address',
    'http://[fd00::1]:9000/': 'taken',
    'http://[fd00::2]/': 'private-address',
    'http://[fd12:3::4]/': 'taken',
    'http://example.org:81/': 'taken',
    'http://example.org:82/': 'bad-port',
  };
  for (const [address, expected] of Object.entries(cases)) assert.equal(verdict(address, allowed), expected, address);
});

test('user name and password are left out of an address, and that is told', () => {
  const { url, notes } = checkAddress('https://ana:secret@example.org/feed', nobody);
  assert.equal(url.href, 'https://example.org/feed');
  assert.match(notes.join(), /left out/u);
  assert.doesNotMatch(notes.join(), /secret/u);
});
