import { Document, Packer, Paragraph } from "docx";
import { validateMany } from "../support/validator";
import { renderMany } from "../support/render";

/** The two outside judges must be able to say no, or every test that leans on them proves nothing. */
test("the validator names what is wrong and the renderer shows what is there", async () => {
  const children = [new Paragraph("Hello there")];
  const sound = new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
  const [none, broken] = await validateMany([sound, sound.slice(0, 200)]);
  expect(none).toEqual([]);
  expect(broken).toMatchObject([{ errorType: "Exception" }]);
  const [first] = await renderMany([sound], { dpi: 20 });
  expect(first?.pages.map((page) => page.trim())).toEqual(["Hello there"]);
  expect(first?.pngs).toHaveLength(1);
});
