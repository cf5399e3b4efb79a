/** The landing page in English. */
export const homeEn = {
  title: 'Virtual servers in rupiah, ready in minutes',
  hero: {
    badge: 'Data centres in Singapore and other cities of the world',
    title: 'Virtual servers in rupiah, ready in minutes.',
    lead: 'Choose a plan and pay with QRIS, a virtual account, an e-wallet or your balance. Your server is prepared automatically, and you watch every step.',
    action: 'See the plans',
    second: 'How it works',
    note: 'No credit card. The price is plain before you pay.',
  },
  demo: {
    label: 'Example of a server being prepared',
    paid: 'Payment received by QRIS',
    created: 'Server created',
    address: 'IP address 203.0.113.24',
    ready: 'Ready to use',
    host: 'my-shop',
  },
  steps: {
    title: 'Four steps, at most 90 seconds of yours',
    choose: {
      title: 'Choose a plan',
      text: 'Compare specifications and daily, monthly or yearly prices.',
    },
    configure: { title: 'Set it up', text: 'Choose the region, the operating system and a name.' },
    pay: {
      title: 'Pay',
      text: 'With QRIS, a virtual account, an e-wallet, at an outlet or from your balance.',
    },
    use: { title: 'Use it', text: 'Watch it being prepared, then copy the IP and the password.' },
  },
  plans: {
    title: 'Prices you can work with',
    lead: 'Monthly, before tax. Daily and yearly are available too.',
    start: 'Good to start',
    action: 'Choose',
    actionFor: 'Choose {{name}}',
    all: 'See all plans',
    empty: 'The plans are being prepared. Please come back in a moment.',
  },
  trust: {
    title: 'Made to keep you calm',
    price: {
      title: 'The price you see is the price you pay',
      text: 'A price holds for 15 minutes. Tax and payment fees are shown before you press pay.',
    },
    refund: {
      title: 'Not delivered, money back',
      text: 'If a server cannot be prepared, the payment returns to your balance by itself.',
    },
    live: {
      title: 'Live status, no guessing',
      text: 'The page turns by itself as soon as the payment arrives and the server runs.',
    },
    secret: {
      title: 'Passwords are shown once',
      text: 'Credentials are stored encrypted and deleted after you have seen them.',
    },
    cloud: {
      title: 'On world-class clouds',
      text: 'Servers run in the data centres of cloud providers that millions of developers trust.',
    },
    local: {
      title: 'Pay the Indonesian way',
      text: 'QRIS, BCA, BRI, Mandiri, e-wallets, Alfamart and Indomaret. Times are always WIB.',
    },
  },
  faq: {
    title: 'Questions',
    speed: {
      q: 'How long until I can use the server?',
      a: 'Usually one to three minutes after the payment arrived. You can follow every step on the order page.',
    },
    card: {
      q: 'Do I need a credit card?',
      a: 'No. Pay with QRIS, a virtual account, an e-wallet, at an outlet or from your balance.',
    },
    tax: {
      q: 'Do the prices include tax?',
      a: 'Plan prices are before PPN. The summary shows every line with tax before you order.',
    },
    unpaid: {
      q: 'What happens if I pay too late?',
      a: 'Unpaid orders expire. A payment that arrives late is not lost: it goes to your balance.',
    },
    access: {
      q: 'Do I get full access?',
      a: 'Yes. You get root access and a public IPv4 address, and can install SSH keys while ordering.',
    },
  },
  closing: {
    title: 'Ready to start your first server?',
    lead: 'Begin with the smallest plan and pay only for the period you choose.',
    action: 'Start now',
  },
};
