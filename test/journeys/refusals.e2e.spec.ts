import { beforeTheMeeting } from './refusals/before-the-meeting.js';
import { inTheMeeting } from './refusals/in-the-meeting.js';
import { queries } from './refusals/queries.js';
import { RefusalStory } from './refusals/story.js';
import { whoAsks } from './refusals/who-asks.js';
import { STORY_MS } from './support/house.js';

describe('bad input gets a typed refusal with facts, over HTTP', () => {
  const story = new RefusalStory();

  beforeAll(() => story.begin(), STORY_MS);
  afterAll(() => story.end(), STORY_MS);

  beforeTheMeeting(story);
  whoAsks(story);
  inTheMeeting(story);
  queries(story);
});
