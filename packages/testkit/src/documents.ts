/** The operations the stories use, as an integrator would write them. */

export const registerDocument = `mutation Register($input: RegisterInput!) {
  register(input: $input) {
    __typename
    ... on RegisterSuccess { user { id email } session { accessToken expiresAt } }
    ... on UserError { message path }
  }
}`;

export const verifyEmailDocument = `mutation VerifyEmail($input: VerifyEmailInput!) {
  verifyEmail(input: $input) {
    __typename
    ... on VerifyEmailSuccess { session { accessToken } }
    ... on UserError { message path }
  }
}`;

export const signInDocument = `mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on SignInSuccess { user { id role } session { accessToken expiresAt } }
    ... on UserError { message path }
  }
}`;

export const plansDocument = `query Plans {
  plans { id slug name isAvailable prices { period price { amount currency } } availableRegions { id slug } }
}`;

export const imagesDocument = 'query Images { osImages { id slug family version } }';

export const quoteDocument = `query Quote($input: QuoteInput!) {
  quote(input: $input) {
    __typename
    ... on Quote { id total { amount } lines { kind amount { amount } } validUntil }
    ... on CouponUnavailableError { reason }
    ... on UserError { message path }
  }
}`;

export const placeOrderDocument = `mutation PlaceOrder($input: PlaceOrderInput!) {
  placeOrder(input: $input) {
    __typename
    ... on PlaceOrderSuccess { order { id number status total { amount } } }
    ... on CouponUnavailableError { reason }
    ... on UserError { message path }
  }
}`;

export const payOrderDocument = `mutation PayOrder($input: PayOrderInput!) {
  payOrder(input: $input) {
    __typename
    ... on PayOrderSuccess {
      payment { id status total { amount } instructions { qrContent checkoutUrl } expiresAt }
      invoice { id status number }
    }
    ... on UserError { message path }
  }
}`;

export const orderDocument = `query Order($id: ID!) {
  order(id: $id) {
    id
    status
    statusChanges { from to }
    invoice { id number status }
    payment { id status }
    instances { id hostname status network { ipv4 } preparation { kind } }
  }
}`;

export const orderStatusDocument = `subscription Watch($id: ID!) {
  orderStatusChanged(orderId: $id) { id status }
}`;

export const instanceStatusDocument = `subscription Watch($id: ID!) {
  instanceStatusChanged(orderId: $id) {
    id status hostname network { ipv4 } plan { name } preparation { kind }
  }
}`;
