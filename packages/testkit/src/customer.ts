import { randomUUID } from 'node:crypto';
import type { SandboxClient } from '@webrana/sandbox';
import {
  imagesDocument,
  orderDocument,
  payOrderDocument,
  placeOrderDocument,
  plansDocument,
  quoteDocument,
  registerDocument,
  verifyEmailDocument,
} from './documents.ts';
import { GraphClient } from './graph-client.ts';

type PlanView = {
  id: string;
  slug: string;
  isAvailable: boolean;
  prices: { period: string; price: { amount: number } }[];
  availableRegions: { id: string; slug: string }[];
};

export type OrderView = {
  id: string;
  status: string;
  statusChanges: { from: string | null; to: string }[];
  invoice: { id: string; number: string | null; status: string } | null;
  payment: { id: string; status: string } | null;
  instances: {
    id: string;
    hostname: string;
    status: string;
    network: { ipv4: string | null };
    preparation: { kind: string }[];
  }[];
};

export type Wish = {
  planSlug?: string;
  period?: 'DAILY' | 'MONTHLY' | 'YEARLY';
  quantity?: number;
  couponCode?: string;
  hostname?: string;
  idempotencyKey?: string;
};

/** The reference of a payment at the gateway, as its checkout address shows it. */
export const referenceOf = (payment: { instructions: { checkoutUrl: string } }): string =>
  payment.instructions.checkoutUrl.split('/').at(-1) as string;

/** A customer who registered and is signed in. */
export class Customer extends GraphClient {
  readonly email: string;
  userId = '';

  constructor(url: string, email = `${randomUUID().slice(0, 8)}@example.com`) {
    super(url);
    this.email = email;
  }

  /** Registers and confirms the address with the code of the mail that arrives outside. */
  async registers(outside: SandboxClient): Promise<this> {
    const { register } = await this.ask(registerDocument, {
      input: { email: this.email, password: 'correct horse battery', name: 'Siti Pembeli' },
    });
    if (register.__typename !== 'RegisterSuccess') throw new Error(JSON.stringify(register));
    this.accessToken = register.session.accessToken;
    this.userId = register.user.id;
    const mail = await outside.waitForMail(this.email, ({ text }) => /\b\d{6}\b/.test(text));
    const code = /\b\d{6}\b/.exec(mail.text)?.[0];
    const { verifyEmail } = await this.ask(verifyEmailDocument, { input: { code } });
    if (verifyEmail.__typename !== 'VerifyEmailSuccess')
      throw new Error(JSON.stringify(verifyEmail));
    this.accessToken = verifyEmail.session.accessToken;
    return this;
  }

  /** A plan on sale: the named one, else the cheapest that is available. */
  async choosesPlan(slug?: string): Promise<PlanView> {
    const { plans } = await this.ask<{ plans: PlanView[] }>(plansDocument);
    const plan = plans.find((each) => (slug ? each.slug === slug : each.isAvailable));
    if (!plan) throw new Error(`No plan ${slug ?? 'on sale'} among ${plans.length}`);
    return plan;
  }

  /** What `placeOrder` needs for a wish, with a fresh quote. */
  async configures(wish: Wish = {}) {
    const plan = await this.choosesPlan(wish.planSlug);
    const { osImages } = await this.ask<{ osImages: { id: string; family: string }[] }>(
      imagesDocument,
    );
    const image = osImages.find(({ family }) => family === 'Ubuntu') ?? osImages[0];
    const { quote } = await this.ask(quoteDocument, {
      input: {
        planId: plan.id,
        regionId: plan.availableRegions[0]?.id,
        period: wish.period ?? 'MONTHLY',
        quantity: wish.quantity ?? 1,
        couponCode: wish.couponCode,
      },
    });
    if (quote.__typename !== 'Quote') throw new Error(JSON.stringify(quote));
    return {
      quoteId: quote.id as string,
      osImageId: image?.id as string,
      hostname: wish.hostname ?? 'web',
      idempotencyKey: wish.idempotencyKey ?? randomUUID(),
    };
  }

  async places(
    wish: Wish = {},
  ): Promise<{ id: string; number: string; total: { amount: number } }> {
    const { placeOrder } = await this.ask(placeOrderDocument, {
      input: await this.configures(wish),
    });
    if (placeOrder.__typename !== 'PlaceOrderSuccess') throw new Error(JSON.stringify(placeOrder));
    return placeOrder.order;
  }

  /** Opens a payment at a channel, QRIS unless named. */
  async opensPayment(orderId: string, channelCode = 'QRIS2') {
    const { payOrder } = await this.ask(payOrderDocument, {
      input: { orderId, method: 'CHANNEL', channelCode, idempotencyKey: randomUUID() },
    });
    if (payOrder.__typename !== 'PayOrderSuccess') throw new Error(JSON.stringify(payOrder));
    return payOrder.payment as {
      id: string;
      status: string;
      total: { amount: number };
      instructions: { checkoutUrl: string; qrContent: string };
    };
  }

  async order(id: string): Promise<OrderView> {
    const { order } = await this.ask<{ order: OrderView }>(orderDocument, { id });
    return order;
  }
}
