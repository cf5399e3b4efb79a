/** The most used passwords of ten characters or more, world-wide and in Indonesia, lower case. */
const common = new Set(
  `1234567890 0123456789 9876543210 0987654321 1234567891 12345678910 123456789a a123456789
  123456789q q123456789 1234512345 1122334455 1231231234 123123123123 1q2w3e4r5t 1q2w3e4r5t6y
  1qaz2wsx3edc qwertyuiop qwerty1234 qwerty12345 qwerty123456 qwertyuiop123 asdfghjkl1 asdfghjkl123
  zxcvbnm123 zaq12wsxcde password12 password123 password1234 password12345 passw0rd123 p@ssw0rd123
  password!1 mypassword iloveyou12 iloveyou123 iloveyouforever letmein123 welcome123 welcome1234
  admin12345 admin123456 administrator changeme123 default123 football123 baseball123 superman123
  basketball michael123 princess123 sunshine123 dragon1234 monkey1234 master1234 abc1234567
  abcd123456 abcde12345 abcdefghij abcdefghijk computer123 internet123 samsung123 google1234
  indonesia1 indonesia45 indonesia123 indonesia1945 indonesiaraya bismillah1 bismillah12
  bismillah123 alhamdulillah subhanallah astagfirullah sayangku123 sayang1234 sayang12345
  akucintakamu cintaku123 rahasia123 rahasia1234 rahasiaku123 jakarta123 bandung123 surabaya123
  garuda1234 merdeka123 merdeka1945 freefire123 mobilelegends persib1933 persija1928 doraemon123
  katasandi1 katasandi123 terserah123 kucing1234 bintang123 anjing1234 webrana123 webrana1234`.split(
    /\s+/,
  ),
);

/** Whether the password is among the first an attacker tries, or one character over and over. */
export const isCommonPassword = (password: string): boolean => {
  const folded = password.normalize('NFKC').toLowerCase();
  return common.has(folded) || /^(.)\1*$/su.test(folded);
};
