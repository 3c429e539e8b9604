package io.rehearsal.assistant.documents.pdf;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/**
 * What a font's name and descriptor tell about its glyphs.
 *
 * @param bold    whether it is a bold face
 * @param picture whether it holds icons, whose characters mean nothing
 * @param dingbat whether it holds bullets and arrows in places of its own
 * @param emScale the size of its letters for each point of font size; 1 except in fonts drawn by instructions
 */
record FontTraits(boolean bold, boolean picture, boolean dingbat, float emScale) {

    private static final int SEMI_BOLD = 600;
    private static final Pattern BOLD = Pattern.compile("bold|black|heavy|demi|simhei|[-_,]bd|-w[6-9]|cmbx|cmssbx|sfbx|sfsx|lmb|qtmb|ptmb|phvb|pplb|pcrb|-medi$|黑体");
    private static final Pattern NOT_BOLD = Pattern.compile("semilight|demilight");
    private static final Pattern PICTURE = Pattern.compile("awesome|academicons|fontello|iconfont|icons?\\b|icon-|icomoon|feather|ionicons|material-?(symbols|icons|design)"
            + "|glyphicons|remixicon|bootstrap-icons|typicons|entypo|simple-?icons|marvosym|emoji");
    private static final Pattern DINGBAT = Pattern.compile("wingdings|webdings|symbol|dingbats");

    /** Lines of usual fonts are about this high, in font sizes. */
    private static final float USUAL_HEIGHT = 1.3f;

    static FontTraits of(PDFont font) {
        String fullName = font.getName() == null ? "" : font.getName();
        String name = fullName.replaceFirst("^[A-Z]{6}\\+", "").toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean heavy = descriptor != null && (descriptor.getFontWeight() >= SEMI_BOLD || descriptor.isForceBold());
        boolean bold = (heavy || BOLD.matcher(name).find()) && !NOT_BOLD.matcher(name).find();
        return new FontTraits(bold, PICTURE.matcher(name).find(), DINGBAT.matcher(name).find(), emScale(font));
    }

    private static float emScale(PDFont font) {
        try {
            float height = font instanceof PDType3Font ? Math.abs(font.getBoundingBox().getHeight() * font.getFontMatrix().getScaleY()) : USUAL_HEIGHT;
            return height == 0 || height > USUAL_HEIGHT / 3 && height < USUAL_HEIGHT * 3 ? 1 : height / USUAL_HEIGHT;
        } catch (IOException e) {
            return 1;
        }
    }
}
