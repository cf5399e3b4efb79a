/** What the tests ask, as apps would. */
export const documents = {
  pay: `mutation Pay($input: PayOrderInput!) { payOrder(input: $input) { __typename
    ... on PayOrderSuccess {
      payment { id status method channelName amount { amount } fee { amount } total { amount } expiresAt
        instructions { payCode qrContent paymentUrl checkoutUrl guides { title steps } } }
      invoice { id number status total { amount } lines { kind amount { amount } } } }
    ... on InsufficientBalanceError { balance { amount } shortfall { amount } }
    ... on InvalidInputError { issues { path code } }
    ... on UserError { message path } } }`,
  wallet: `{ wallet { id balance { amount } held { amount } available { amount }
    bonus { total { amount } nextExpiry { amount { amount } expiresAt }
      lots { source amount { amount } remaining { amount } expiresAt } }
    holds { reason amount { amount } } entries(first: 50) {
    edges { cursor node { id kind amount { amount } balanceAfter { amount } order { id } } } } } }`,
  channels: `query Channels($orderId: ID!) { paymentChannels(orderId: $orderId) {
    code name group fee { amount } total { amount } isAvailable obstacle minimumAmount { amount } } }`,
  topUp: `mutation TopUp($input: TopUpWalletInput!) { topUpWallet(input: $input) { __typename
    ... on TopUpWalletSuccess { payment { id status purpose method amount { amount } total { amount }
      order { id } invoice { id } expiresAt transfer { uniqueCode { amount } amount { amount }
        canSubmitProof bankAccount { code accountNumber } } } }
    ... on TopUpAmountError { minimum { amount } maximum { amount } }
    ... on MaximumBalanceError { balance { amount } awaited { amount } available { amount } }
    ... on InvalidInputError { issues { path code } }
    ... on UserError { message path } } }`,
  payment: `query Payment($id: ID!) { payment(id: $id) { id status purpose total { amount } expiresAt amount { amount }
    creditedAmount { amount } bonus { amount }
    review { problem expected { amount } collected { amount } decidedAt }
    transfer { isApproved rejectionReason proofSubmittedAt canSubmitProof uniqueCode { amount } } } }`,
  payments: `query Payments($filter: PaymentFilter, $after: String) {
    payments(first: 2, filter: $filter, after: $after) { edges { node { id purpose } }
      pageInfo { hasNextPage endCursor } } }`,
  topUpOptions: `{ topUpOptions { presets { amount } minimum { amount } maximum { amount }
    maximumBalance { amount } awaited { amount } available { amount }
    promotions { id availability usesPerCustomer bonusLeft { amount } } bankAccounts { code } } }`,
  topUpChannels: `query Channels($amount: MoneyAmount!) { topUpChannels(amount: $amount) {
    code fee { amount } total { amount } isAvailable } }`,
  proof: `mutation Proof($input: SubmitTransferProofInput!) { submitTransferProof(input: $input) {
    __typename ... on SubmitTransferProofSuccess { payment { id status expiresAt
      transfer { proofSubmittedAt canSubmitProof } } }
    ... on ProofNotAcceptedError { reason } ... on TransferDecidedError { status }
    ... on UserError { message path } } }`,
  approve: `mutation Approve($input: ApproveTransferInput!) { approveTransfer(input: $input) {
    __typename ... on ApproveTransferSuccess { payment { id status customer { id }
      transfer { isApproved decidedBy { id } } } }
    ... on TransferDecidedError { status } ... on UserError { message path } } }`,
  reject: `mutation Reject($input: RejectTransferInput!) { rejectTransfer(input: $input) {
    __typename ... on RejectTransferSuccess { payment { id status transfer { rejectionReason } } }
    ... on TransferDecidedError { status } ... on UserError { message path } } }`,
  waiting: `query Waiting($after: String, $hasProof: Boolean) {
    transfersToApprove(first: 2, after: $after, hasProof: $hasProof) {
      edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
  transferProof: `query Proof($id: ID!) { transferProof(paymentId: $id) {
    contentBase64 mediaType fileName sha256 } }`,
  refund: `mutation Refund($input: RefundInvoiceInput!) { refundInvoice(input: $input) { __typename
    ... on RefundInvoiceSuccess { refund { id amount { amount } tax { amount } createdBy { id } }
      invoice { id status } }
    ... on NotRefundableError { refundable { amount } } ... on UserError { message path } } }`,
  refundsOf: `query Refunds($id: ID!) { invoice(id: $id) { refunds { id reason
    amount { amount } tax { amount } creditNote { number } } } }`,
  adjust: `mutation Adjust($input: AdjustWalletInput!) { adjustWallet(input: $input) { __typename
    ... on AdjustWalletSuccess { adjustment { id status amount { amount } viewerCanDecide } }
    ... on UserError { message path } } }`,
  decide: `mutation Decide($input: DecideWalletAdjustmentInput!) {
    decideWalletAdjustment(input: $input) { __typename
      ... on DecideWalletAdjustmentSuccess { adjustment { id status decidedBy { id } } }
      ... on AdjustmentDecidedError { status } ... on UserError { message path } } }`,
  adjustments: `query Adjustments($status: WalletAdjustmentStatus) {
    walletAdjustments(first: 50, status: $status) { edges { node { id status } } } }`,
  customerWallet: `query Wallet($id: ID!) { customerWallet(customerId: $id) { balance { amount } } }`,
  outlook: `{ wallet { balance { amount } outlook { daysLeft runsOutOn needed { amount } missing { amount }
    nextCharges(first: 2) { on amount { amount } count } } } }`,
  staffActs: `query Acts($first: Int! = 50, $after: String, $filter: StaffActFilter) {
    staffActs(first: $first, after: $after, filter: $filter) { pageInfo { hasNextPage endCursor }
      edges { node { id sequence kind subjectId reason hash staff { id } customer { id }
        facts { name value } } } } }`,
  liability: `{ walletLiability { total { amount } wallets } }`,
  callbacks: `query Callbacks($reference: String, $isProcessed: Boolean, $isUnmatched: Boolean,
    $outcomes: [CallbackOutcome!]) {
    paymentCallbacks(first: 100, reference: $reference, isProcessed: $isProcessed,
      isUnmatched: $isUnmatched, outcomes: $outcomes) { edges { node {
      id gateway reference claimedStatus outcome rawBody processedAt dismissedAt payment { id }
      customer { id } moved { amount { amount } transactionId }
      acts { kind reason staff { id } facts { name value } } } } } }`,
  inReview: `{ paymentsInReview(first: 100) { edges { node { id status problem gatewayReference gatewayFee { amount }
    gatewayRefund { state learnedAt credited { amount } creditedTo bonusLeft { amount }
      available { amount } takeable { amount } } } } } }`,
  replay: `mutation Replay($input: ReplayCallbackInput!) { replayCallback(input: $input) {
    __typename ... on ReplayCallbackSuccess { callback { id outcome processedAt } }
    ... on UserError { message path } } }`,
  dismissCallback: `mutation Dismiss($input: DismissCallbackInput!) { dismissCallback(input: $input) {
    __typename ... on DismissCallbackSuccess { callback { id outcome dismissedAt } }
    ... on UserError { message path } } }`,
  resolve: `mutation Resolve($input: ResolveReviewInput!) { resolveReview(input: $input) {
    __typename ... on ResolveReviewSuccess { payment { id status gatewayRefund { state } } }
    ... on ReviewClosedError { status } ... on UserError { message path } } }`,
  createPromotion: `mutation Create($input: CreateDepositPromotionInput!) {
    createDepositPromotion(input: $input) { __typename
      ... on CreateDepositPromotionSuccess { promotion { id } } ... on UserError { message } } }`,
  promotions: `{ depositPromotions { id maximumUses uses budget { amount } bonusTotal { amount } } }`,
  awaitingDecision: `query Awaiting($orderIds: [ID!]!) { ordersAwaitingDecision(orderIds: $orderIds) }`,
  endPromotion: `mutation End($input: EndDepositPromotionInput!) {
    endDepositPromotion(input: $input) { __typename ... on UserError { message } } }`,
  orders: `query Orders($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on Order { id invoice { id status number } payment { id status channelName } } } }`,
};
