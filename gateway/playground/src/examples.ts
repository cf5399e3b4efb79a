/** One task of an integrator, as a tab of the playground. */
export type Example = {
  readonly task: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
};

/** From the first look to the running server, in the order in which one would do it. */
export const examples: readonly Example[] = [
  {
    task: 'Browse plans',
    query: `# 1 · What is on offer. No account needed: press Run.
# Keep the ids of a plan and of one of its regions.
query BrowsePlans {
  plans {
    id
    name
    specification {
      vcpuCount
      memoryMiB
      diskGiB
    }
    prices {
      period
      price {
        amount
        currency
      }
    }
    availableRegions {
      id
      name
    }
  }
  osImages {
    id
    family
    version
  }
}
`,
  },
  {
    task: 'Get a quote',
    query: `# 2 · A binding price for 15 minutes, tax included.
# Put the ids from the first tab into the variables.
query GetQuote($input: QuoteInput!) {
  quote(input: $input) {
    __typename
    ... on Quote {
      id
      validUntil
      lines {
        kind
        amount {
          amount
        }
      }
      total {
        amount
        currency
      }
    }
    ... on UserError {
      message
      path
    }
  }
}
`,
    variables: {
      input: { planId: 'pln_…', regionId: 'rgn_…', period: 'MONTHLY', quantity: 1 },
    },
  },
  {
    task: 'Register',
    query: `# 3 · Open an account; choose a password first.
# The token in the answer is taken over above.
mutation OpenAccount($input: RegisterInput!) {
  register(input: $input) {
    __typename
    ... on RegisterSuccess {
      user {
        id
        name
      }
      session {
        accessToken
        expiresAt
      }
    }
    ... on InvalidInputError {
      issues {
        path
        message
      }
    }
    ... on UserError {
      message
    }
  }
}
`,
    variables: { input: { name: 'Sari', email: 'sari@example.com', password: '' } },
  },
  {
    task: 'Sign in',
    query: `# 4 · Or sign in to an account you have.
# A token is good for ten minutes.
mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on SignInSuccess {
      user {
        name
        role
      }
      session {
        accessToken
        expiresAt
      }
    }
    ... on UserError {
      message
    }
  }
}
`,
    variables: { input: { email: 'sari@example.com', password: '' } },
  },
  {
    task: 'Place an order',
    query: `# 5 · Nothing is charged yet. The same idempotency
# key gives the same order, however often it is sent.
mutation PlaceOrder($input: PlaceOrderInput!) {
  placeOrder(input: $input) {
    __typename
    ... on PlaceOrderSuccess {
      order {
        id
        number
        status
        expiresAt
        total {
          amount
        }
      }
    }
    ... on UserError {
      message
      path
    }
  }
}
`,
    variables: {
      input: {
        quoteId: '…',
        osImageId: 'img_…',
        hostname: 'web-1',
        sshKeys: [],
        idempotencyKey: 'my-first-order',
      },
    },
  },
  {
    task: 'Watch it live',
    query: `# 6 · Leave this running and pay in another window:
# each change of your orders arrives by itself.
subscription WatchOrder($orderId: ID) {
  orderStatusChanged(orderId: $orderId) {
    number
    status
    plan {
      name
    }
    statusChanges {
      to
      changedAt
    }
  }
}
`,
    variables: { orderId: null },
  },
  {
    task: 'Pay it',
    query: `# 7 · From the wallet. For QRIS, a bank or an e-wallet
# use CHANNEL and a code of paymentChannels.
mutation PayOrder($input: PayOrderInput!) {
  payOrder(input: $input) {
    __typename
    ... on PayOrderSuccess {
      payment {
        status
        total {
          amount
        }
        instructions {
          checkoutUrl
        }
      }
      invoice {
        number
        status
      }
    }
    ... on InsufficientBalanceError {
      shortfall {
        amount
      }
    }
    ... on UserError {
      message
    }
  }
}
`,
    variables: {
      input: { orderId: 'ord_…', method: 'WALLET', idempotencyKey: 'my-first-payment' },
    },
  },
  {
    task: 'See your servers',
    query: `# 8 · What runs, where, and until when it is paid.
query YourServers {
  wallet {
    balance {
      amount
    }
  }
  instances(first: 10) {
    edges {
      node {
        id
        hostname
        status
        network {
          ipv4
        }
        currentPeriod {
          endsAt
        }
      }
    }
  }
}
`,
  },
];
