package io.fitgauge.accounts.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fitgauge.fit.AttributeValue;
import io.fitgauge.refusal.FieldError;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class ImportFileTest {

    private static final AnImport BY_NAME =
            AnImport.with("{'columns': {'Name': 'name', 'Id': 'externalId', 'Staff': 'employees'}}");
    private static final AnImport CLEARING = AnImport.with(
            """
            {'columns': {'Name': 'name', 'Id': 'externalId', 'Site': 'domain', 'Rel': 'relationship',
             'Fit': 'fitLabel', 'Staff': 'employees'}, 'blank': 'CLEAR'}""");

    @Test
    void aRowSaysWhatIsInItsCells() {
        AccountRow row = AnImport.with(
                        """
                {'columns': {'Name': 'name', 'Id': 'externalId', 'Site': 'domain', 'Rel': 'relationship',
                 'Fit': 'fitLabel', 'Sector': 'sector', 'Staff': 'employees', 'Revenue': 'annualRevenue',
                 'Model': 'businessModel', 'Tech': 'technologies', 'Online': 'sellsOnline', 'Since': 'customerSince',
                 'Country': 'country', 'Codes': 'industry'}, 'currency': 'EUR'}""")
                .account(
                        """
                Id,Name,Site,Rel,Fit,Sector,Staff,Revenue,Model,Tech,Online,Since,Country,Codes,Ignored
                A-1," Acme
                Inc. ",https://www.Acme.com/x,customer,bad_fit,Software,120,-1000000.50,b2b,SAP; Java;;sap,TRUE,\
                2024-05-31,NL,NAICS:5415; NACE:58.21,x
                """);

        assertThat(row.line()).isEqualTo(2);
        assertThat(row.raw()).startsWith("A-1,\" Acme\nInc. \",").endsWith(",x");
        assertThat(row.name()).isEqualTo("Acme Inc.");
        assertThat(row.externalId()).isEqualTo("A-1");
        assertThat(row.domain()).isEqualTo(known("acme.com"));
        assertThat(row.relationship()).isEqualTo(known("CUSTOMER"));
        assertThat(row.fitLabel()).isEqualTo(known("BAD_FIT"));
        assertThat(row.remarks()).isEmpty();
        assertThat(row.attributes())
                .containsEntry("sector", known(new AttributeValue.Text("Software")))
                .containsEntry("employees", known(new AttributeValue.Num(new BigDecimal("120"))))
                .containsEntry("annualRevenue", known(new AttributeValue.Money(new BigDecimal("-1000000.5"), "EUR")))
                .containsEntry("businessModel", known(new AttributeValue.Text("B2B")))
                .containsEntry("technologies", known(new AttributeValue.Tags(List.of("SAP", "Java"))))
                .containsEntry("sellsOnline", known(new AttributeValue.Flag(true)))
                .containsEntry("customerSince", known(new AttributeValue.Day(LocalDate.of(2024, 5, 31))))
                .containsEntry("country", known(new AttributeValue.Text("NL")))
                .containsEntry("industry", known(new AttributeValue.Industries(List.of("NACE:58.21", "NAICS:5415"))))
                .hasSize(9);
    }

    @Test
    void blankCellsKeepWhatIsKnown() {
        AccountRow row = BY_NAME.account("Id,Name,Staff\nA-1,\" \",\u00a0\n");

        assertThat(row.name()).isNull();
        assertThat(row.attributes()).isEmpty();
    }

    @Test
    void blankCellsClearWhenAskedTo() {
        AccountRow row = CLEARING.account("Id,Name,Site,Rel,Fit,Staff\nA-1,Acme,,,,\n");

        assertThat(row.domain()).isEqualTo(new CellValue.Cleared<>());
        assertThat(row.relationship()).isEqualTo(new CellValue.Cleared<>());
        assertThat(row.fitLabel()).isEqualTo(new CellValue.Cleared<>());
        assertThat(row.attributes()).containsEntry("employees", new CellValue.Cleared<>());
    }

    @Test
    void aNameIsNeverCleared() {
        assertThat(CLEARING.reject("Id,Name,Site,Rel,Fit,Staff\nA-1,,,,,5\n"))
                .isEqualTo(new RejectedRow(2, "Name", "A name cannot be cleared.", "A-1,,,,,5"));
    }

    @Test
    void aRowNeedsANameOrAnExternalId() {
        assertThat(BY_NAME.reject("Id,Name,Staff\n,,5\n"))
                .isEqualTo(new RejectedRow(2, null, "The row has neither a name nor an external id.", ",,5"));
        assertThat(BY_NAME.account("Id,Name,Staff\n,Acme,5\n").externalId()).isNull();
    }

    @Test
    void tagsOfNothingButSeparatorsAreKnownToBeEmpty() {
        AccountRow row = AnImport.with("{'columns': {'N': 'name', 'T': 'technologies', 'I': 'industry'}}")
                .account("N,T,I\nAcme,; ;,;\n");

        assertThat(row.attributes())
                .containsEntry("technologies", known(new AttributeValue.Tags(List.of())))
                .containsEntry("industry", known(new AttributeValue.Industries(List.of())));
    }

    @Test
    void aCellThatCannotBeReadRejectsItsRowAndNoOther() {
        List<RowOutcome> rows = BY_NAME.of("Id,Name,Staff\r\nA,Acme,many\r\nB,Bolt,7\r\n");

        assertThat(rows.get(0)).isEqualTo(new RejectedRow(2, "Staff", "\"many\" is no number.", "A,Acme,many"));
        assertThat(rows.get(1)).isInstanceOf(AccountRow.class);
    }

    @Test
    void aCellThatCannotBeReadIsUnknownWithARemarkWhenAskedFor() {
        AccountRow row = AnImport.with(
                        """
                        {'columns': {'N': 'name', 'D': 'domain', 'F': 'fitLabel', 'S': 'employees'},
                         'badCell': 'UNKNOWN'}""")
                .account("N,D,F,S\nAcme,nowhere,GOOD,many\n");

        assertThat(row.domain()).isEqualTo(new CellValue.Cleared<>());
        assertThat(row.fitLabel()).isEqualTo(new CellValue.Cleared<>());
        assertThat(row.attributes()).containsEntry("employees", new CellValue.Cleared<>());
        assertThat(row.remarks())
                .containsExactly(
                        new Remark("D", "\"nowhere\" is no domain name."),
                        new Remark("F", "\"GOOD\" is none of BEST, BAD_FIT."),
                        new Remark("S", "\"many\" is no number."));
    }

    @Test
    void whatCannotBeUnknownRejectsTheRowAllTheSame() {
        AnImport lenient = AnImport.with(
                "{'columns': {'N': 'name', 'I': 'externalId', 'R': 'relationship'}, 'badCell': 'UNKNOWN'}");

        assertThat(lenient.reject("N,I,R\n" + "x".repeat(201) + ",A,\n").column())
                .isEqualTo("N");
        assertThat(lenient.reject("N,I,R\nAcme," + "x".repeat(101) + ",\n").column())
                .isEqualTo("I");
        assertThat(lenient.reject("N,I,R\nAcme,A,FRIEND\n").column()).isEqualTo("R");
    }

    @Test
    void theLongestTextsAreTaken() {
        String name = "𝄞".repeat(200);

        assertThat(BY_NAME.account("Id,Name,Staff\n" + "x".repeat(100) + "," + name + ",\n")
                        .name())
                .isEqualTo(name);
    }

    @Test
    void anExternalIdIsKeptToTheCharacter() {
        assertThat(BY_NAME.account("Id,Name,Staff\n\u00a0 0 0 7 \u2003,Acme,\n").externalId())
                .isEqualTo("0 0 7");
        assertThat(BY_NAME.reject("Id,Name,Staff\n\"0\n7\",Acme,\n").reason()).endsWith("holds control characters.");
    }

    @Test
    void anExternalIdThatStandsInTheFileTwiceRejectsTheLaterRow() {
        List<RowOutcome> rows = BY_NAME.of("Id,Name,Staff\nA,Acme,1\nB,Bolt,2\n A ,Acme again,3\na,Other,4\n");

        assertThat(rows).hasSize(4);
        assertThat(rows.get(2))
                .isEqualTo(new RejectedRow(
                        4, "Id", "The external id \"A\" stands in line 2 already.", " A ,Acme again,3"));
        assertThat(rows.get(3)).isInstanceOf(AccountRow.class);
    }

    @Test
    void aRejectedRowDoesNotOwnItsExternalId() {
        List<RowOutcome> rows = BY_NAME.of("Id,Name,Staff\nA,Acme,many\nA,Acme,3\n");

        assertThat(rows.get(0)).isInstanceOf(RejectedRow.class);
        assertThat(rows.get(1)).isInstanceOf(AccountRow.class);
    }

    @Test
    void aRowOfTheWrongWidthIsRejectedButBlankCellsMayFollow() {
        List<RowOutcome> rows = BY_NAME.of("Id,Name,Staff\nA,Acme\nB,Bolt,1,2\nC,Coil,1,, \n");

        assertThat(rows.get(0)).isEqualTo(new RejectedRow(2, null, "The row has 2 cells, the header has 3.", "A,Acme"));
        assertThat(rows.get(1))
                .isEqualTo(new RejectedRow(3, null, "The row has 4 cells, the header has 3.", "B,Bolt,1,2"));
        assertThat(rows.get(2)).isInstanceOf(AccountRow.class);
    }

    @Test
    void anApostropheThatNeutralisedAFormulaIsTakenOff() {
        assertThat(BY_NAME.account("Id,Name,Staff\n'-A,'=Acme,'-5\n"))
                .returns("-A", AccountRow::externalId)
                .returns("=Acme", AccountRow::name)
                .extracting(AccountRow::attributes, InstanceOfAssertFactories.MAP)
                .containsEntry("employees", known(new AttributeValue.Num(new BigDecimal("-5"))));
        assertThat(BY_NAME.account("Id,Name,Staff\nA,'t Hart,\n").name()).isEqualTo("'t Hart");
    }

    @Test
    void bytesOutsideTheCharsetRejectTheRowThatHoldsThem() {
        byte[] latin = "Id,Name,Staff\nA,Caf\u00e9,1\nB,Bar,2\n".getBytes(StandardCharsets.ISO_8859_1);

        List<RowOutcome> rows = BY_NAME.of(latin);

        assertThat(rows.get(0))
                .isEqualTo(new RejectedRow(
                        2, "Name", "\"Caf\ufffd\" holds a character that could not be decoded.", "A,Caf\ufffd,1"));
        assertThat(rows.get(1)).isInstanceOf(AccountRow.class);
    }

    @Test
    void filesAreReadInTheirCharset() {
        String csv = "\ufeffId;Name\nA;Caf\u00e9 \u20ac\n";
        for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE")) {
            AnImport anImport = AnImport.with("{'columns': {'Name': 'name', 'Id': 'externalId'}, 'delimiter': ';', "
                    + "'charset': '" + charset + "'}");

            assertThat(anImport.of(csv.getBytes(java.nio.charset.Charset.forName(charset))))
                    .singleElement()
                    .extracting(row -> ((AccountRow) row).name())
                    .isEqualTo("Caf\u00e9 \u20ac");
        }
    }

    @Test
    void countriesCanBeGivenByName() {
        AnImport byName = AnImport.with("{'columns': {'N': 'name', 'C': 'country'}, 'country': 'NAME'}");

        assertThat(byName.account("N,C\nAcme, NETHERLANDS \n").attributes())
                .containsEntry("country", known(new AttributeValue.Text("NL")));
        assertThat(byName.reject("N,C\nAcme,NL\n").reason()).isEqualTo("\"NL\" is no country's name.");
    }

    @Test
    void codesAreWrittenAsInTheirTables() {
        AnImport byCode = AnImport.with("{'columns': {'N': 'name', 'C': 'country', 'I': 'industry'}}");

        assertThat(byCode.reject("N,C,I\nAcme,nl,\n").reason()).isEqualTo("\"nl\" is no country code of the tables.");
        assertThat(byCode.reject("N,C,I\nAcme,,NACE:58.21;NACE:1\n").reason())
                .isEqualTo("\"NACE:1\" is no industry code of the tables.");
    }

    @Test
    void tooManyOrTooLongTagsAreRefused() {
        AnImport tags = AnImport.with("{'columns': {'N': 'name', 'T': 'technologies'}}");

        assertThat(tags.account("N,T\nAcme," + "a;".repeat(200) + "\n").remarks())
                .isEmpty();
        assertThat(tags.reject("N,T\nAcme," + "a;".repeat(201) + "\n").reason()).endsWith("more than 200 parts.");
        assertThat(tags.reject("N,T\nAcme," + "a".repeat(101) + "\n").reason()).endsWith("more than 100 characters.");
    }

    @Test
    void aMissingColumnIsNamedTogetherWithTheHeader() {
        assertThat(refused(BY_NAME, "Id;Name;Staff\nA;Acme;1\n"))
                .containsExactly(
                        new FieldError("/columns/Name", "The file has no column \"Name\"; it has \"Id;Name;Staff\"."),
                        new FieldError("/columns/Id", "The file has no column \"Id\"; it has \"Id;Name;Staff\"."),
                        new FieldError(
                                "/columns/Staff", "The file has no column \"Staff\"; it has \"Id;Name;Staff\"."));
    }

    @Test
    void columnsOfOneNameAreRefusedButNamelessOnesMayRepeat() {
        assertThat(refused(BY_NAME, "Id,Name,Staff, Name ,,\n"))
                .containsExactly(
                        new FieldError(
                                "/columns/Name",
                                "The file has more than one column \"Name\". Name the one that is meant by its place: #2 or #4."));
        assertThat(BY_NAME.account("Id,Name,Staff,,\nA,Acme,1,x,y\n").name()).isEqualTo("Acme");
    }

    @Test
    void columnsWithoutAHeaderOfTheirOwnAreNamedByTheirPlace() {
        AnImport byPlace = AnImport.with("{'columns': {'#2': 'name', '#4': 'employees', 'Id': 'externalId'}}");

        AccountRow row = byPlace.account("Id,Name,Name,\nA,Acme,Other,12\n");

        assertThat(row.name()).isEqualTo("Acme");
        assertThat(row.attributes()).containsEntry("employees", known(new AttributeValue.Num(new BigDecimal(12))));
        assertThat(refused(byPlace, "Id,Name,Name\n"))
                .extracting(FieldError::pointer)
                .containsExactly("/columns/#4");
    }

    @Test
    void aFileMayHaveNoHeaderAndRowsBeforeItThatDoNotCount() {
        AnImport bare = AnImport.with(
                "{'columns': {'#1': 'name', '#2': 'employees'}, 'header': 'NONE', 'skip': 1, 'delimiter': ';'}");

        assertThat(bare.of("sep=;\n\nAcme;1\nBolt;2\n"))
                .extracting(row -> ((AccountRow) row).name())
                .containsExactly("Acme", "Bolt");
        AnImport titled = AnImport.with("{'columns': {'Name': 'name'}, 'skip': 2}");
        assertThat(titled.of("Our list\n\n\"Source: us,\nof 2024\"\nName\nAcme\n"))
                .singleElement()
                .returns(6L, RowOutcome::line);
    }

    @Test
    void theMissingCellsOfAShortRowSayNothingWhenAskedFor() {
        AnImport padding =
                AnImport.with("{'columns': {'Name': 'name', 'Staff': 'employees'}, 'ragged': 'PAD', 'blank': 'CLEAR'}");

        assertThat(padding.account("Name,Id,Staff\nAcme\n").attributes()).isEmpty();
        assertThat(padding.account("Name,Id,Staff\nAcme,,\n").attributes())
                .containsEntry("employees", new CellValue.Cleared<>());
        assertThat(padding.reject("Name,Id,Staff\nAcme,,1,2\n").reason())
                .isEqualTo("The row has 4 cells, the header has 3.");
    }

    @Test
    void textsThatMeanUnknownAreAsGoodAsBlankButInNames() {
        AnImport anImport = AnImport.with("{'columns': {'Name': 'name', 'Id': 'externalId', 'Staff': 'employees'},"
                + " 'unknown': ['N/A', '-', 'not disclosed']}");

        AccountRow row = anImport.account("Name,Id,Staff\nN/A, - ,NOT  disclosed\n");

        assertThat(row.name()).isEqualTo("N/A");
        assertThat(row.externalId()).isNull();
        assertThat(row.attributes()).isEmpty();
    }

    @Test
    void theFilesOwnWordsAreTranslated() {
        AnImport anImport = AnImport.with("{'columns': {'N': 'name', 'R': 'relationship', 'F': 'fitLabel',"
                + " 'M': 'businessModel'}, 'values': {'relationship': {'Klant': 'CUSTOMER', 'Lead': 'PROSPECT'},"
                + " 'fitLabel': {'top': 'BEST'}, 'businessModel': {'Business': 'B2B'}}}");

        AccountRow row = anImport.account("N,R,F,M\nAcme, KLANT,Top,business\n");

        assertThat(row.relationship()).isEqualTo(known("CUSTOMER"));
        assertThat(row.fitLabel()).isEqualTo(known("BEST"));
        assertThat(row.attributes()).containsEntry("businessModel", known(new AttributeValue.Text("B2B")));
        assertThat(anImport.account("N,R,F,M\nAcme,former,,\n").relationship()).isEqualTo(known("FORMER"));
        assertThat(anImport.reject("N,R,F,M\nAcme,Vriend,,\n").column()).isEqualTo("R");
    }

    @Test
    void aCurrencyMayStandInAColumnOfItsOwn() {
        AnImport anImport =
                AnImport.with("{'columns': {'N': 'name', 'A': 'annualRevenue', 'C':" + " 'annualRevenue.currency'}}");

        assertThat(anImport.account("N,A,C\nAcme,12.5,SEK\n").attributes())
                .containsEntry("annualRevenue", known(new AttributeValue.Money(new BigDecimal("12.5"), "SEK")));
        assertThat(anImport.account("N,A,C\nAcme,,SEK\n").attributes()).isEmpty();
        assertThat(anImport.reject("N,A,C\nAcme,12.5,kr\n").reason())
                .isEqualTo("\"kr\" is no currency code of the tables.");
        assertThat(anImport.reject("N,A,C\nAcme,12.5,\n").reason()).startsWith("\"12.5\" has no currency;");
    }

    @Test
    void aColumnMayHaveAScaleWhichAScaleInTheCellOverrides() {
        AnImport anImport = AnImport.with("{'columns': {'N': 'name', 'Revenue ($M)': 'annualRevenue',"
                + " 'Staff': 'employees'}, 'scale': {'Revenue ($M)': 1000000}, 'currency': 'USD', 'numbers': 'WORDS'}");

        assertThat(anImport.account("N,Revenue ($M),Staff\nAcme,12.5,7\n").attributes())
                .containsEntry("annualRevenue", known(new AttributeValue.Money(new BigDecimal("12500000"), "USD")))
                .containsEntry("employees", known(new AttributeValue.Num(new BigDecimal(7))));
        assertThat(anImport.account("N,Revenue ($M),Staff\nAcme,£1.2 billion,\n")
                        .attributes())
                .containsEntry("annualRevenue", known(new AttributeValue.Money(new BigDecimal("1200000000"), "GBP")));
        assertThat(anImport.reject("N,Revenue ($M),Staff\nAcme,1234567890123,\n")
                        .reason())
                .contains("more than 18 digits");
    }

    @Test
    void anExternalIdMayBePutUnderAPrefix() {
        AnImport anImport = AnImport.with("{'columns': {'N': 'name', 'I': 'externalId'}, 'externalIdPrefix': 'yc:'}");

        assertThat(anImport.account("N,I\nAcme, 5 \n").externalId()).isEqualTo("yc:5");
        assertThat(anImport.account("N,I\nAcme,\n").externalId()).isNull();
    }

    @Test
    void aFileWithoutAHeaderIsRefused() {
        assertThat(refused(BY_NAME, "\n \n")).containsExactly(new FieldError("/file", "The file is empty."));
        assertThat(refused(BY_NAME, "\"Id,Name\nA,Acme"))
                .containsExactly(new FieldError("/file", "The header, in line 1, cannot be read as CSV."));
    }

    private static List<FieldError> refused(AnImport anImport, String csv) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> anImport.of(csv));
        assertThat(refusal.reason()).isEqualTo(Reason.INVALID);
        return refusal.errors();
    }

    private static <T> CellValue<T> known(T value) {
        return new CellValue.Known<>(value);
    }
}
