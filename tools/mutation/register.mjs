/**
 * `node --import` of this file lets mocha run our specs as they are: TypeScript is taken off them with the settings
 * that jest has, and `expect` and `it.each` are jest's own packages.
 */
import { expect } from 'expect';
import { bind } from 'jest-each';
import mocha from 'mocha';
import { register } from 'node:module';

register('./typescript.mjs', import.meta.url);

const { bdd } = mocha.interfaces;
mocha.interfaces.bdd = (suite) => {
  bdd(suite);
  suite.on('pre-require', (context) => {
    context.expect = expect;
    context.it.each = bind(context.it, false);
  });
};
